package org.ukuk.dialogue.workgroups;

import org.ukuk.platform.i18n.Trilingual;

/// A working group.
///
/// @param version grows with every change and refuses a stale one; 0 for one that is not kept yet
public record WorkGroup(String id, Trilingual title, Trilingual purpose, long version) {

    static final String PREFIX = "group-";
    static final WorkGroup NEW = new WorkGroup("", Trilingual.NONE, Trilingual.NONE, 0);

    /// The visibility of what is for this group alone.
    public String visibility() {
        return PREFIX + id;
    }

    public boolean isNew() {
        return id.isEmpty();
    }
}
