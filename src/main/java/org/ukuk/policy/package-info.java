/// From a gap in protection to a recommendation, its answers, the action it led to, and what came of it.
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
package org.ukuk.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
