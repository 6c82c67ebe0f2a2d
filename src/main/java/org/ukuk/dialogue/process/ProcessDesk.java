package org.ukuk.dialogue.process;

/// A page at the desk that each consultation has. A package announces its own by a bean of this type.
///
/// @param order place in the row, from 1
/// @param path with `{id}` for the consultation: `/desk/consultations/{id}/codes`
/// @param key message key of the name
public record ProcessDesk(int order, String path, String key) {}
