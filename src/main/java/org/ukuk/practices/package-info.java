/// Practices of other countries and at home: described, compared, and assessed by experts for whether they would work
/// here.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "thesaurus",
            "accounts",
            "catalogue",
            "search",
            "exchange",
            "exchange::brief",
            "exchange::bulk",
            "exchange::readers",
            "desk",
            "chain"
        })
@NullMarked
package org.ukuk.practices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
