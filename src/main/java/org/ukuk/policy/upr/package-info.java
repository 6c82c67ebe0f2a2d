/// Recommendations that states made to one another in the Universal Periodic Review, as UPR Info publishes them.
@NullMarked
package org.ukuk.policy.upr;

import org.jspecify.annotations.NullMarked;
