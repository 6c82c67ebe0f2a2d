package org.ukuk.accounts;

/// A page of a feature for people who are signed in, reached from their own page. A feature announces its own by a bean
/// of this type.
///
/// @param order place in the row, from 1
/// @param path below `/account/`, so that it is behind the wall
/// @param key message key of the name
public record AccountPage(int order, String path, String key) {}
