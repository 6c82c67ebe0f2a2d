/// Reads other people's files, entry by entry: tables, workbooks, RIS, BibTeX, Zotero RDF. A reader never drops what
/// it does not understand and never stops at a bad entry; it hands both on, with their place.
@NamedInterface("readers")
@NullMarked
package org.ukuk.exchange.bulk.readers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
