/// Everything published, written into a file: `ukuk export`.
@NullMarked
package org.ukuk.exchange.export;

import org.jspecify.annotations.NullMarked;
