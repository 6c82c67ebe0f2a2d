/// Bringing in many records at once: from tables, from other libraries' exports, from folders of files.
@NamedInterface("bulk")
@NullMarked
package org.ukuk.exchange.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
