package org.ukuk.dialogue.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A place where people write: comments on a draft, statements of an opinion map. It announces itself by a bean of this
/// type and gets the moderators' queue, the authors' page and appeals.
public interface Moderated {

    /// Its code, such as `comment`; at most 20 letters, never changes.
    String area();

    /// What has this standing, the longest there first.
    List<Words> standing(Standing standing, int limit);

    Optional<Words> find(String id);

    /// What these voices wrote, the newest first; at most 1,000.
    List<Words> of(Collection<String> voices);

    /// Gives it another standing, in the transaction around the call.
    void put(String id, Standing standing);
}
