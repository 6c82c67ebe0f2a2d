/// The workplace of editors: drafts, review, translation, history. Knows kinds only through what they announce.
@ApplicationModule(allowedDependencies = {"platform", "thesaurus", "accounts", "catalogue", "search"})
@NullMarked
package org.ukuk.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
