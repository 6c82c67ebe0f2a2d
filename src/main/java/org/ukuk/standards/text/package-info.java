/// The text of instruments as a tree of provisions, version by version.
@NullMarked
package org.ukuk.standards.text;

import org.jspecify.annotations.NullMarked;
