/// Texts brought in: the format is recognised, the tree is shown and mended, a version is written.
@NullMarked
package org.ukuk.standards.formats.intake;

import org.jspecify.annotations.NullMarked;
