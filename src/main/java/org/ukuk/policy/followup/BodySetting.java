package org.ukuk.policy.followup;

/// How a body works with the centre.
///
/// @param body id of the organisation; empty for the centre itself, whose switch holds for all
/// @param twoPersons whether what one person writes is let out by another
/// @param reminders whether letters remind of answers that are due
/// @param version grows with every change; 0 when nothing was ever set
public record BodySetting(String body, boolean twoPersons, boolean reminders, long version) {

    /// Of the centre's own setting.
    public static final String CENTRE = "";

    static BodySetting usual(String body) {
        return new BodySetting(body, false, true, 0);
    }
}
