package org.ukuk.dialogue.opinion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ukuk.dialogue.moderation.Moderated;
import org.ukuk.dialogue.moderation.Standing;
import org.ukuk.dialogue.moderation.Words;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.Processes;

/// Statements that people added, for moderators and their authors.
@Component
final class StatementWords implements Moderated {

    private final OpinionStatements statements;
    private final Processes processes;

    StatementWords(OpinionStatements statements, Processes processes) {
        this.statements = statements;
        this.processes = processes;
    }

    @Override
    public String area() {
        return "statement";
    }

    @Override
    public List<Words> standing(Standing standing, int limit) {
        return statements.standing(standing, limit).stream().map(this::words).toList();
    }

    @Override
    public Optional<Words> find(String id) {
        return statements
                .find(id)
                .filter(statement -> !statement.voice().isEmpty())
                .map(this::words);
    }

    @Override
    public List<Words> of(Collection<String> voices) {
        return statements.added(voices).stream().map(this::words).toList();
    }

    @Override
    public void put(String id, Standing standing) {
        statements.put(id, standing);
    }

    private Words words(Statement statement) {
        return new Words(
                statement.id(),
                area(),
                statement.process(),
                statement.voice(),
                "opinion.statement",
                statement.language(),
                statement.text(statement.language()),
                statement.standing(),
                statement.since(),
                processes.find(statement.process()).map(StatementWords::path).orElse("/consultations") + "?statement="
                        + statement.number(),
                null);
    }

    private static String path(Process process) {
        return process.path("/opinions");
    }
}
