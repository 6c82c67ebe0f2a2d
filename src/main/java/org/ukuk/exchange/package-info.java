/// How others take and give: citations, bibliographic formats, feeds, linked data, and the bulk import.
@ApplicationModule(allowedDependencies = {"platform", "thesaurus", "catalogue"})
@NullMarked
package org.ukuk.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
