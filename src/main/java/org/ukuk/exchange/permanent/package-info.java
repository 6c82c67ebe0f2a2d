/// Permanent addresses: an item under its id, for people and for machines.
@NullMarked
package org.ukuk.exchange.permanent;

import org.jspecify.annotations.NullMarked;
