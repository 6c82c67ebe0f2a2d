/// Technical ground that knows nothing of migration: languages, database, files, web, jobs, mail, commands.
/// Open to every other module; uses none of them.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.ukuk.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
