/// What a meeting is made of besides its page: its hours and place in time, the agenda, who was asked and who comes,
/// the minutes and what was decided.
@NullMarked
package org.ukuk.dialogue.meetings;

import org.jspecify.annotations.NullMarked;
