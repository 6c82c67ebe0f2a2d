/// Who speaks in consultations: people with an account, people without one, organisations through named mandates. A
/// voice and the person behind it live apart, and nothing leads from the one to the other.
@NullMarked
package org.ukuk.dialogue.voices;

import org.jspecify.annotations.NullMarked;
