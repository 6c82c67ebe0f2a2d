/// Printed laws taken apart: lines of a plain text become provisions, two languages in one file become one text.
@NullMarked
package org.ukuk.standards.formats.split;

import org.jspecify.annotations.NullMarked;
