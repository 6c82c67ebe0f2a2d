/// The assessed practices in the order that a reader's own weights give them.
@NullMarked
package org.ukuk.practices.ranking;

import org.jspecify.annotations.NullMarked;
