@NullMarked
package org.ukuk.platform.database;

import org.jspecify.annotations.NullMarked;
