package org.ukuk.dialogue.process;

import java.util.List;
import org.ukuk.catalogue.Shown;

/// What stands on top of every page of a consultation: its name, where it stands, its parts.
///
/// @param left days until it closes, today not counted; 0 on the last day
/// @param tabs the parts that are there now
/// @param here path of the part that is shown, below the consultation's address; empty for its own page
public record Top(Process process, Shown shown, Phase phase, long left, List<Tab> tabs, String here) {

    /// @param path below the consultation's address
    /// @param key message key of the name
    public record Tab(String path, String key) {}
}
