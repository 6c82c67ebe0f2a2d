/// Meetings that bring stakeholders to one table: round tables, seminars, conferences, working groups.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "thesaurus",
            "accounts",
            "catalogue",
            "search",
            "exchange",
            "exchange::bulk",
            "exchange::brief",
            "exchange::readers",
            "desk",
            "chain"
        })
@NullMarked
package org.ukuk.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
