/// One query, three languages: finds items and the places in them, counts what can narrow the result, suggests while
/// one types. Runs on Lucene inside the process or on OpenSearch, by the same mapping.
@ApplicationModule(allowedDependencies = {"platform", "kyrgyz", "thesaurus", "catalogue"})
@NullMarked
package org.ukuk.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
