@NullMarked
package org.ukuk.platform.mail;

import org.jspecify.annotations.NullMarked;
