/// Practices that people outside the centre send in: by a form, or as a filled-in Word template that the desk brings
/// in.
/// Nothing of it is published before an editor has worked on it.
@NullMarked
package org.ukuk.practices.offers;

import org.jspecify.annotations.NullMarked;
