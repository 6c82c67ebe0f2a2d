/// The thesaurus given away and taken in as SKOS.
@NullMarked
package org.ukuk.exchange.skos;

import org.jspecify.annotations.NullMarked;
