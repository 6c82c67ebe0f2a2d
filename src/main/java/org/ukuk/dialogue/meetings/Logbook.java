package org.ukuk.dialogue.meetings;

import org.springframework.stereotype.Component;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Outbox;

/// Notes what happened to a meeting: for the audit trail, and as news where readers see it, so that kept pages follow.
/// Called last in the transaction of the change.
@Component
public final class Logbook {

    private final Outbox outbox;
    private final AuditTrail trail;

    public Logbook(Outbox outbox, AuditTrail trail) {
        this.outbox = outbox;
        this.trail = trail;
    }

    /// @param act message key after `audit.act.`
    /// @param detail no personal data
    public void changed(Actor by, String act, String meeting, String detail) {
        outbox.append(Catalogue.TEXT, meeting);
        trail.add(by, act, meeting, detail);
    }

    /// What somebody without an account did changes what readers see.
    public void seen(String meeting) {
        outbox.append(Catalogue.TEXT, meeting);
    }

    /// What readers do not see is no news.
    public void kept(Actor by, String act, String meeting, String detail) {
        trail.add(by, act, meeting, detail);
    }
}
