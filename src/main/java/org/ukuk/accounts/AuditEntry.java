package org.ukuk.accounts;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One act in the audit trail.
///
/// @param seq place in the trail, from 1, without holes
/// @param at to the microsecond
/// @param actorId null for the centre itself
/// @param act what was done, in the past tense, such as `item.published`
/// @param subject id of what it was done to; empty when there is none
/// @param detail what tells this act from others of its kind; no personal data
/// @param previous hash of the entry before; empty for the first
public record AuditEntry(
        long seq,
        Instant at,
        @Nullable String actorId,
        String actorRole,
        String act,
        String subject,
        String detail,
        String previous,
        String hash) {

    /// Whether what the entry says is what was hashed when it was written.
    boolean isAsWritten() {
        return hash.equals(hash(seq, at, actorId, actorRole, act, subject, detail, previous));
    }

    /// SHA-256 over the fields, each with its length before it, so that nothing can be moved from one to the next.
    static String hash(
            long seq,
            Instant at,
            @Nullable String actorId,
            String actorRole,
            String act,
            String subject,
            String detail,
            String previous) {
        var id = actorId == null ? "" : actorId;
        var whole = List.of(String.valueOf(seq), at.toString(), id, actorRole, act, subject, detail, previous).stream()
                .map(part -> part.getBytes(StandardCharsets.UTF_8).length + ":" + part)
                .collect(Collectors.joining());
        return Secrets.hash(whole);
    }
}
