/// Documents to take to a meeting, as DOCX and PDF, made from what a page shows.
@NamedInterface("brief")
@NullMarked
package org.ukuk.exchange.brief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
