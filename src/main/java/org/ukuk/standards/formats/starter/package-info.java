/// The structure of the instruments of the starter collection: `collection/provisions/*.yaml`.
@NullMarked
package org.ukuk.standards.formats.starter;

import org.jspecify.annotations.NullMarked;
