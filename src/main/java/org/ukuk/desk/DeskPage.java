package org.ukuk.desk;

/// A page of a feature at the desk that belongs to no single item, reached from the desk's first page. A feature
/// announces its own by a bean of this type.
///
/// @param order place in the row, from 1
/// @param path below `/desk/`, so that it is behind the wall
/// @param key message key of the name
/// @param forPublishers whether only those who publish are led there
public record DeskPage(int order, String path, String key, boolean forPublishers) {}
