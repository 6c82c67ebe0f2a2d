package org.ukuk.catalogue;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.People;
import org.ukuk.platform.Actor;
import org.ukuk.platform.cli.Settings;

/// Who wrote does not publish alone: somebody else must have written too, or publish. It does not hold in a
/// centre where only one person can publish, nor where the setting `four-eyes` is `off`.
@Component
final class FourEyes {

    private final Drafts drafts;
    private final People people;
    private final Settings settings;

    FourEyes(Drafts drafts, People people, Settings settings) {
        this.drafts = drafts;
        this.people = people;
        this.settings = settings;
    }

    List<Reason> reasonsAgainst(String item, Actor by) {
        var id = by.id();
        boolean alone = id != null && drafts.writers(item).equals(Set.of(id));
        return alone && settings.fourEyes() && people.publishers() > 1
                ? List.of(Reason.about("", "rule.four-eyes"))
                : List.of();
    }
}
