/// Texts of instruments in the formats of others: where they come from, in what form they are given on.
@NullMarked
package org.ukuk.standards.formats;

import org.jspecify.annotations.NullMarked;
