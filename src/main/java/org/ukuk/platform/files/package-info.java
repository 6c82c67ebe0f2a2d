@NullMarked
package org.ukuk.platform.files;

import org.jspecify.annotations.NullMarked;
