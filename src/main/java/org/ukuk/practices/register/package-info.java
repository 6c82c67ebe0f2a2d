/// The published practices, for all parts of this module.
@NullMarked
package org.ukuk.practices.register;

import org.jspecify.annotations.NullMarked;
