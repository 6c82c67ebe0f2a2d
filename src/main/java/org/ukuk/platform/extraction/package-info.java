/// Text out of files that others made. Parsers hang, eat memory and crash on hostile files, so they run in a child
/// process with limits; this side only reads what the child says.
@NullMarked
package org.ukuk.platform.extraction;

import org.jspecify.annotations.NullMarked;
