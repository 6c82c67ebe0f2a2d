/// Consultations as such: a question that is put to stakeholders for a time, with a draft, an opinion map or both. What
/// happens inside is kept under the consultation's id by the packages beside this one.
@NullMarked
package org.ukuk.dialogue.process;

import org.jspecify.annotations.NullMarked;
