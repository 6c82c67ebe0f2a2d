@NullMarked
package org.ukuk.platform.cli;

import org.jspecify.annotations.NullMarked;
