/// International and national standards: treaties, agreements, laws, down to the article; who is bound by them, and how
/// one reads beside another.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "thesaurus",
            "accounts",
            "catalogue",
            "search",
            "exchange",
            "exchange::bulk",
            "exchange::readers",
            "desk",
            "chain"
        })
@NullMarked
package org.ukuk.standards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
