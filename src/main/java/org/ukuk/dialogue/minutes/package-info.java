/// Minutes of meetings, item by item of the agenda: written by several, circulated, corrected, approved, published; and
/// the registers of what was decided and undertaken.
@NullMarked
package org.ukuk.dialogue.minutes;

import org.jspecify.annotations.NullMarked;
