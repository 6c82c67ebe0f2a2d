package org.ukuk.policy.followup;

import org.springframework.stereotype.Component;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Outbox;

/// Notes what happened to the case of a recommendation: for the audit trail, and as news, so that search and kept pages
/// follow. Called last in the transaction of the change.
@Component
final class Ledger {

    private final Outbox outbox;
    private final AuditTrail trail;

    Ledger(Outbox outbox, AuditTrail trail) {
        this.outbox = outbox;
        this.trail = trail;
    }

    /// @param act message key after `audit.act.`
    void changed(Actor by, String act, String item, String detail) {
        outbox.append(Catalogue.TEXT, item);
        trail.add(by, act, item, detail);
    }

    /// What readers do not see is no news.
    void kept(Actor by, String act, String subject, String detail) {
        trail.add(by, act, subject, detail);
    }
}
