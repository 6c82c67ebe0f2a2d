package org.ukuk.accounts.signin;

/// A step of signing in as it is shown.
///
/// @param email what was typed
/// @param to where the person wanted to go
/// @param problem what went wrong, in the page's language; empty at first
public record SignInForm(String email, String to, String problem) {}
