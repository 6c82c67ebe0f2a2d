package org.ukuk.accounts.signin;

import java.util.List;
import org.ukuk.accounts.AccountPage;
import org.ukuk.accounts.Person;
import org.ukuk.accounts.Session;

/// A person's own page.
///
/// @param here id of the session that looks at it
/// @param recoveryCodes how many are left
/// @param pages of features
/// @param done code of what was just done; empty when nothing
/// @param problem why the password was not changed, in the page's language; empty when nothing went wrong
public record AccountView(
        Person person,
        List<Session> sessions,
        String here,
        int recoveryCodes,
        List<AccountPage> pages,
        String done,
        String problem) {}
