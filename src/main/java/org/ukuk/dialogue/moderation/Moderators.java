package org.ukuk.dialogue.moderation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.moderation.Act.Done;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;

/// What is done with people's words: by moderators, by their authors, by readers who find something wrong. Each call is
/// one transaction with its act.
@Component
final class Moderators {

    static final int LONGEST_REASON = 1_000;
    private static final int MOST = 200;

    private final Database database;
    private final ObjectProvider<Moderated> areas;
    private final Acts acts;
    private final AuditTrail trail;

    Moderators(Database database, ObjectProvider<Moderated> areas, Acts acts, AuditTrail trail) {
        this.database = database;
        this.areas = areas;
        this.acts = acts;
        this.trail = trail;
    }

    /// What waits for a first look, the longest waiting first.
    List<Words> waiting() {
        return areas.stream()
                .flatMap(area -> area.standing(Standing.WAITING, MOST).stream())
                .sorted(Comparator.comparing(Words::day))
                .limit(MOST)
                .toList();
    }

    /// What has this as the last thing done with it.
    List<Words> open(Done done) {
        return acts.open(done).stream()
                .limit(MOST)
                .flatMap(act -> find(act.area(), act.words()).stream())
                .toList();
    }

    Optional<Words> find(String area, String id) {
        return area(area).flatMap(one -> one.find(id));
    }

    /// What voices wrote, everywhere.
    List<Words> of(Collection<String> voices) {
        return voices.isEmpty()
                ? List.of()
                : areas.stream().flatMap(area -> area.of(voices).stream()).toList();
    }

    Map<String, List<Act>> acts(Collection<Words> all) {
        return acts.about(all.stream().map(Words::id).toList());
    }

    /// Lets others see it; an appeal is granted by that.
    void show(Words words, Actor by) {
        boolean appealed =
                last(words).filter(act -> act.done() == Done.APPEALED).isPresent();
        requireOther(words, by, appealed);
        decide(words, Standing.SHOWN, appealed ? Done.RESTORED : Done.SHOWN, "", by);
    }

    /// @param reason why, for its author; obligatory
    void hide(Words words, String reason, Actor by) {
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refused(Reason.about("reason", "moderation.rule.reason", LONGEST_REASON));
        }
        boolean appealed =
                last(words).filter(act -> act.done() == Done.APPEALED).isPresent();
        requireOther(words, by, appealed);
        decide(words, Standing.HIDDEN, appealed ? Done.UPHELD : Done.HIDDEN, why, by);
    }

    /// An appeal is answered by somebody else than whoever hid it.
    private void requireOther(Words words, Actor by, boolean appealed) {
        var hid = acts.about(List.of(words.id())).getOrDefault(words.id(), List.of()).stream()
                .filter(act -> act.done() == Done.HIDDEN)
                .reduce((first, second) -> second)
                .map(Act::by)
                .orElse("");
        if (appealed && hid.equals(by.id())) {
            throw new Refused(Reason.about("", "moderation.rule.other"));
        }
    }

    private void decide(Words words, Standing standing, Done done, String reason, Actor by) {
        if (words.standing() == Standing.WITHDRAWN) {
            throw new Refused(Reason.about("", "moderation.rule.withdrawn"));
        }
        put(words, standing, done, reason, by);
    }

    /// By its author.
    void withdraw(Words words) {
        put(words, Standing.WITHDRAWN, Done.WITHDRAWN, "", null);
    }

    /// By its author, once after it was hidden.
    ///
    /// @throws Refused when it is not hidden, or an appeal was made already
    void appeal(Words words, String reason) {
        var why = Moderation.read("reason", reason, LONGEST_REASON);
        boolean may = words.standing() == Standing.HIDDEN
                && last(words).filter(act -> act.done() == Done.HIDDEN).isPresent();
        if (!may || why.isEmpty()) {
            throw new Refused(Reason.about("reason", may ? "moderation.rule.empty" : "moderation.rule.appeal"));
        }
        acts.add(words, Done.APPEALED, why, null);
    }

    /// By a reader.
    void flag(Words words, String reason) {
        var why = Moderation.read("reason", reason, LONGEST_REASON);
        if (words.standing() != Standing.SHOWN || why.isEmpty()) {
            throw new Refused(Reason.about("reason", "moderation.rule.empty"));
        }
        acts.add(words, Done.FLAGGED, why, null);
    }

    private Optional<Act> last(Words words) {
        return Stream.ofNullable(acts.about(List.of(words.id())).get(words.id()))
                .map(List::getLast)
                .findFirst();
    }

    private void put(Words words, Standing standing, Done done, String reason, @Nullable Actor by) {
        database.execute(db -> {
            area(words.area()).orElseThrow().put(words.id(), standing);
            acts.add(words, done, reason, by);
            if (by != null) {
                trail.add(by, "moderation." + done.code(), words.id(), words.area());
            }
        });
    }

    private Optional<Moderated> area(String code) {
        return areas.stream().filter(one -> one.area().equals(code)).findFirst();
    }
}
