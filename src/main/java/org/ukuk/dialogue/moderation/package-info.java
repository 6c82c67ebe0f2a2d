/// What people write in consultations is looked at before others see it: personal data is found, moderators decide and
/// say why, authors may appeal, and every act is kept.
@NullMarked
package org.ukuk.dialogue.moderation;

import org.jspecify.annotations.NullMarked;
