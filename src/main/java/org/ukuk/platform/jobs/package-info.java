@NullMarked
package org.ukuk.platform.jobs;

import org.jspecify.annotations.NullMarked;
