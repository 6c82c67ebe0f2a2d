package org.ukuk.accounts;

import org.jspecify.annotations.Nullable;

/// Whoever opens a page that is open to all. Controllers take it as a parameter.
///
/// @param person null when nobody is signed in
public record Visitor(@Nullable Person person) {}
