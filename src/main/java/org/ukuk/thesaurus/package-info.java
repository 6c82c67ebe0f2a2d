/// Concepts with labels in three languages, as SKOS has them: what the centre speaks about, and the words for it.
/// Topics of items, widening of searches and the browsable tree all stand on it.
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.ukuk.thesaurus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
