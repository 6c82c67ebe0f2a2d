package org.ukuk.alerts;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.ukuk.platform.cli.Settings;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.mail.EmailAddress;

/// A reader asks to follow something by letters. Nothing begins before the letter that asks back was answered, and
/// whoever asks learns nothing of what the address follows already.
@Component
class Asking {

    private final Database database;
    private final Settings settings;
    private final Clock clock;
    private final AskingLimit limit;
    private final Followers followers;
    private final Follows follows;
    private final Letters letters;

    Asking(
            Database database,
            Settings settings,
            Clock clock,
            AskingLimit limit,
            Followers followers,
            Follows follows,
            Letters letters) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
        this.limit = limit;
        this.followers = followers;
        this.follows = follows;
        this.letters = letters;
    }

    /// Whether this centre sends letters at all.
    boolean isOffered() {
        return settings.mail() != null;
    }

    /// Posts the letter that asks back, unless the address has had too many today or follows as much as it may.
    ///
    /// @return false when too many ask from this network; nothing happens then
    boolean ask(EmailAddress email, Subject subject, Language language, Rhythm rhythm, String network) {
        var way = settings.mail();
        if (way == null || !limit.askingFrom(network)) {
            return false;
        }
        if (limit.letterTo(email)) {
            var now = clock.instant();
            database.execute(db -> {
                var follower = followers.at(email, now);
                follows.ask(follower, subject, language, rhythm, now)
                        .ifPresent(token -> letters.ask(follower, subject, language, rhythm, token, way));
            });
        }
        return true;
    }
}
