package org.ukuk.desk;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Drafts;
import org.ukuk.catalogue.Reason;
import org.ukuk.platform.Actor;
import org.ukuk.platform.cli.Settings;

/// Who wrote does not publish alone: somebody else must have written too, or publish. It does not hold in a
/// centre where only one person can publish, nor where the setting `four-eyes` is `off`.
@Component
final class FourEyes {

    private final Drafts drafts;
    private final Publishers publishers;
    private final Settings settings;

    FourEyes(Drafts drafts, Publishers publishers, Settings settings) {
        this.drafts = drafts;
        this.publishers = publishers;
        this.settings = settings;
    }

    Optional<Reason> reasonAgainst(String item, Actor by) {
        var id = by.id();
        boolean alone = id != null && drafts.writers(item).equals(Set.of(id));
        return alone && settings.fourEyes() && publishers.count() > 1
                ? Optional.of(Reason.about("", "desk.rule.four-eyes"))
                : Optional.empty();
    }
}
