/// Akoma Ntoso 3.0 (OASIS LegalDocML): documents read with everything they say, and written.
@NullMarked
package org.ukuk.standards.formats.akn;

import org.jspecify.annotations.NullMarked;
