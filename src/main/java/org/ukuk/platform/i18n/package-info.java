@NullMarked
package org.ukuk.platform.i18n;

import org.jspecify.annotations.NullMarked;
