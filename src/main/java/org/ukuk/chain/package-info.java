/// The evidence chain: from a standard over a gap and the practices elsewhere to a recommendation, its answers and what
/// came of it. Every link is walkable both ways, and a broken one is shown as such.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "thesaurus",
            "accounts",
            "catalogue",
            "search",
            "exchange",
            "exchange::brief",
            "desk"
        })
@NullMarked
package org.ukuk.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
