/// Would a practice work here? Experts answer by criteria, each for themselves and unseen by the others, and the answer
/// is shown with how far they differ and why.
@NullMarked
package org.ukuk.practices.assessment;

import org.jspecify.annotations.NullMarked;
