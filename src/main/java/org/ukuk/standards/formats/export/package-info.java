/// Texts of instruments given to others: Akoma Ntoso, JSON and CSV.
@NullMarked
package org.ukuk.standards.formats.export;

import org.jspecify.annotations.NullMarked;
