package org.ukuk.alerts;

import java.time.Instant;
import org.ukuk.platform.i18n.Language;

/// Something a reader asked to be told of.
///
/// @param follower id of the reader's row
/// @param subject code of a `Subject`
/// @param language of the letters
/// @param toldUntil what was published up to then is never told again
record Follow(
        String id,
        String follower,
        String subject,
        Language language,
        Rhythm rhythm,
        boolean confirmed,
        Instant toldUntil,
        Instant dueAt) {}
