package org.ukuk.alerts;

import org.ukuk.platform.mail.EmailAddress;

/// A reader who gets letters.
///
/// @param token opens the reader's own page
record Follower(String id, EmailAddress email, String token) {

    @Override
    public String toString() {
        return "follower " + id;
    }
}
