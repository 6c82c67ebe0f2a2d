/// Practices and countries beside each other: in one table, in a matrix of policy fields, on a map, and as a document
/// to
/// take to a meeting.
@NullMarked
package org.ukuk.practices.compare;

import org.jspecify.annotations.NullMarked;
