/// Recommendations seen together: how they stand, what moved, what is overdue, who answered what. Every number leads to
/// the list it counts.
@NullMarked
package org.ukuk.policy.views;

import org.jspecify.annotations.NullMarked;
