package org.ukuk.accounts.signin;

/// Setting up an authenticator as it is shown.
///
/// @param secret in groups of four letters, for those who type it
/// @param replaces whether there is one already; the password is asked for then
/// @param problem what went wrong, in the page's language; empty at first
public record SecondFactorForm(QrPicture picture, String secret, boolean replaces, String problem) {}
