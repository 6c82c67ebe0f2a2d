/// The opinion map of a consultation: short statements that people vote on, and a picture of who votes alike and what
/// all agree on. Votes are kept under the voice that cast them; readers see groups only.
@NullMarked
package org.ukuk.dialogue.opinion;

import org.jspecify.annotations.NullMarked;
