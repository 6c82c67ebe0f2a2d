/// The formats in which items are taken away, one file a format.
@NullMarked
package org.ukuk.exchange.format;

import org.jspecify.annotations.NullMarked;
