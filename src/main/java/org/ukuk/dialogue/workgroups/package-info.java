/// Working groups: who belongs to them, and the space that is theirs alone, with its meetings, minutes and documents.
@NullMarked
package org.ukuk.dialogue.workgroups;

import org.jspecify.annotations.NullMarked;
