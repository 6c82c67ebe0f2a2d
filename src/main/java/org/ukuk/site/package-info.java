/// The frame of the public site: home, about, accessibility and privacy, and pages for what went wrong.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "thesaurus",
            "accounts",
            "catalogue",
            "search",
            "exchange",
            "desk",
            "library",
            "dialogue"
        })
@NullMarked
package org.ukuk.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
