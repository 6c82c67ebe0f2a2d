package org.ukuk.accounts;

/// One person as administrators see them.
///
/// @param sessions how many devices they are signed in on
/// @param own whether the administrator looks at their own account
/// @param done code of what was just done; empty when nothing
/// @param problem why something was not done, in the page's language; empty when nothing went wrong
public record PersonView(Person person, int sessions, boolean own, String done, String problem) {}
