/// Tables of who is bound, as others write them: read, names resolved, taken in whole.
@NullMarked
package org.ukuk.standards.status.tables;

import org.jspecify.annotations.NullMarked;
