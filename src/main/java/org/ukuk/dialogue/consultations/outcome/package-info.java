/// What a consultation on a draft comes to: the answers of the editors, positions of all groups to all blocks,
/// files to take away, and the report.
@NullMarked
package org.ukuk.dialogue.consultations.outcome;

import org.jspecify.annotations.NullMarked;
