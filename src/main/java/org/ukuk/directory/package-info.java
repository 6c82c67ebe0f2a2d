/// Organisations: who does what for migrants, whom recommendations are addressed to, whom to call.
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
package org.ukuk.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
