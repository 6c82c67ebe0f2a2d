package org.ukuk.accounts;

import java.util.List;

/// A page of the list of people.
///
/// @param number of the page, from 1
/// @param pages how many there are
/// @param email what was typed into the invitation
/// @param done code of what was just done; empty when nothing
/// @param problem why there is no invitation, in the page's language; empty when nothing went wrong
public record PeopleView(
        List<Person> people,
        List<OneTimeLink> invitations,
        int number,
        int pages,
        String email,
        String role,
        String done,
        String problem) {}
