@NullMarked
package org.ukuk.platform.web;

import org.jspecify.annotations.NullMarked;
