package org.ukuk.dialogue.voices;

import org.ukuk.dialogue.process.Group;

/// Somebody's part in one consultation. Contributions carry its id and nothing else of whoever wrote them.
///
/// @param process id of the consultation
/// @param organisation id of the organisation that speaks; empty when a person does
/// @param name as they want to be named; empty when they do not
public record Voice(String id, String process, Way way, Group group, String organisation, String name) {

    /// How a voice came in.
    public enum Way {
        ACCOUNT,
        ORGANISATION,
        /// Without an account, from a browser that came to an open consultation.
        TOKEN,
        /// With a one-time code.
        CODE,
        /// On paper or by telephone, written down by a facilitator.
        ASSISTED
    }

    public boolean isOrganisation() {
        return !organisation.isEmpty();
    }

    /// Whether its group was given with it and is not the person's own to choose.
    public boolean isOfCode() {
        return way == Way.CODE || way == Way.ASSISTED;
    }

    public boolean isAssisted() {
        return way == Way.ASSISTED;
    }
}
