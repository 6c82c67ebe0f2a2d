/// The spine: whatever the centre publishes is an item with an identity, texts in three languages, topics, countries,
/// links, files, a draft, and every published version. A kind of item announces itself by implementing `Kind`.
@ApplicationModule(allowedDependencies = {"platform", "thesaurus", "accounts"})
@NullMarked
package org.ukuk.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
