/// Publications: what was written about migrants and their rights, with files to read page by page and to cite.
@ApplicationModule(
        allowedDependencies = {"platform", "thesaurus", "accounts", "catalogue", "search", "exchange", "desk", "chain"})
@NullMarked
package org.ukuk.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
