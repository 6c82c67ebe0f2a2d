package org.ukuk.dialogue.consultations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ukuk.dialogue.moderation.Moderated;
import org.ukuk.dialogue.moderation.Standing;
import org.ukuk.dialogue.moderation.Words;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.Processes;

/// Contributions for moderators and for those who wrote them.
@Component
class SaidWords implements Moderated {

    private final Contributions contributions;
    private final Answers answers;
    private final Processes processes;

    SaidWords(Contributions contributions, Answers answers, Processes processes) {
        this.contributions = contributions;
        this.answers = answers;
        this.processes = processes;
    }

    @Override
    public String area() {
        return "contribution";
    }

    @Override
    public List<Words> standing(Standing standing, int limit) {
        return words(contributions.standing(standing, limit));
    }

    @Override
    public Optional<Words> find(String id) {
        return contributions.find(id).stream()
                .flatMap(one -> words(List.of(one)).stream())
                .findFirst();
    }

    @Override
    public List<Words> of(Collection<String> voices) {
        return words(contributions.of(voices));
    }

    @Override
    public void put(String id, Standing standing) {
        contributions.put(id, standing);
    }

    private List<Words> words(List<Contribution> all) {
        var answered = answers.all(all.stream()
                .map(Contribution::answer)
                .filter(id -> !id.isEmpty())
                .toList());
        var slugs = new HashMap<String, String>();
        return all.stream()
                .map(one -> {
                    var path = slugs.computeIfAbsent(
                            one.process(),
                            id -> processes.find(id).map(Process::slug).orElse(""));
                    return words(one, path, answered);
                })
                .toList();
    }

    private static Words words(Contribution one, String slug, Map<String, Answer> answered) {
        var answer = Optional.ofNullable(answered.get(one.answer())).map(given -> {
            var reason = given.in(one.language());
            return new Words.Answer(given.verdict().key(), reason.text(), reason.language());
        });
        var stance = one.stance();
        return new Words(
                one.id(),
                "contribution",
                one.process(),
                one.voice(),
                stance == null ? "talk.kind." + one.kind().code() : "talk.stance." + stance.code(),
                one.language(),
                one.proposal().isEmpty() ? one.said() : (one.said() + "\n→ " + one.proposal()).strip(),
                one.standing(),
                one.day(),
                "/consultations/" + slug + "/text/" + one.block() + "?at=" + one.id() + "#" + one.anchor(),
                answer.orElse(null));
    }
}
