/// Readers follow a search, a topic, a country, an author or one item: by feeds, which know nothing of them, or by
/// letters to an address they confirmed. A letter a day or a week at most, each piece of news once, and one press ends
/// it.
@ApplicationModule(allowedDependencies = {"platform", "thesaurus", "accounts", "catalogue", "search", "exchange"})
@NullMarked
package org.ukuk.alerts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
