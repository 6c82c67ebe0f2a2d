package org.ukuk.dialogue.opinion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Items;
import org.ukuk.dialogue.moderation.Standing;
import org.ukuk.dialogue.opinion.OpinionStatements.Draft;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.voices.Voice.Way;
import org.ukuk.dialogue.voices.Voices;
import org.ukuk.dialogue.voices.Voices.Owner;
import org.ukuk.platform.cli.FirstStart;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.jobs.JobHandler.Progress;

/// Fills the sample consultation of the starter collection with statements and invented votes, so that its map can be
/// seen: `collection/opinions/*.yaml`. A consultation that has statements is left alone, and so is one that does not
/// say that it is a sample.
@Component
class StarterOpinions implements FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(StarterOpinions.class);
    private static final String FILES = "classpath*:collection/opinions/*.yaml";

    private final Database database;
    private final Items items;
    private final OpinionStatements statements;
    private final CastVotes votes;
    private final Voices voices;
    private final MapRounds rounds;

    StarterOpinions(
            Database database,
            Items items,
            OpinionStatements statements,
            CastVotes votes,
            Voices voices,
            MapRounds rounds) {
        this.database = database;
        this.items = items;
        this.statements = statements;
        this.votes = votes;
        this.voices = voices;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "starter-opinions";
    }

    @Override
    public String title() {
        return "Filling the sample opinion map";
    }

    /// After the consultations themselves.
    @Override
    public int order() {
        return 65;
    }

    @Override
    public void run(Progress progress) throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            try {
                take(file.getContentAsString(StandardCharsets.UTF_8));
            } catch (IllegalArgumentException wrong) {
                LOG.warn("sample opinions, left out {}: {}", file.getFilename(), wrong.getMessage());
            }
        }
    }

    /// @throws IllegalArgumentException when something in it is not as it has to be
    void take(String file) {
        var simulation = Simulation.read(file);
        var process = items.find("consultation", simulation.consultation())
                .map(Process::new)
                .filter(Process::isSample)
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no sample called " + simulation.consultation()));
        if (!statements.of(process.id()).isEmpty()) {
            return;
        }
        database.execute(db -> fill(process.id(), simulation));
        rounds.count(process.id());
    }

    private void fill(String process, Simulation simulation) {
        var numbers = new ArrayList<Integer>();
        for (var line : simulation.statements()) {
            var draft = new Draft(Language.RU, line.texts(), "", Standing.SHOWN);
            numbers.add(statements.add(process, draft).number());
        }
        int who = 0;
        for (var participant : simulation.participants()) {
            var owner = Owner.token(Way.TOKEN, "simulated-" + ++who, participant.group(), "");
            var voice = voices.of(process, owner);
            participant.votes().forEach((at, vote) -> votes.cast(voice, numbers.get(at), vote));
        }
    }
}
