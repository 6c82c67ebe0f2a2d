package org.ukuk.policy.followup;

import org.ukuk.accounts.Person;

/// A person who speaks for a body.
///
/// @param person id of the account
/// @param body id of the organisation
/// @param approves whether the person may let out what a colleague wrote
public record FocalPoint(String person, String body, boolean approves) {

    /// With the person it is.
    public record Named(FocalPoint point, Person who) {}
}
