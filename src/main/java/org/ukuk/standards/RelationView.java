package org.ukuk.standards;

import java.util.List;

/// The form in which a relation between two provisions is confirmed.
///
/// @param from key of the provision it goes out from
/// @param fromName what it is called
/// @param problem message key of what is wrong; empty when nothing is
public record RelationView(
        String from,
        String to,
        String fromName,
        String toName,
        List<String> verbs,
        String verb,
        String reason,
        String problem) {}
