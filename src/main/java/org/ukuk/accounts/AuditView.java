package org.ukuk.accounts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A page of the audit trail.
///
/// @param names of the people in it, by id
/// @param verdict of the check of the whole trail; null when it was not asked for
/// @param older where the next page begins; 0 on the last
public record AuditView(
        List<AuditEntry> entries, Map<String, String> names, AuditTrail.@Nullable Verdict verdict, long older) {

    /// The name of whoever did it, or their role when it was the centre itself.
    public String who(AuditEntry entry) {
        var id = entry.actorId();
        return id == null ? "" : names.getOrDefault(id, id);
    }
}
