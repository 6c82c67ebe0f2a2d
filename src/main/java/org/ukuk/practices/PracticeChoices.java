package org.ukuk.practices;

import java.util.List;

/// The codes one chooses from when a practice is described.
public final class PracticeChoices {

    public static final List<String> LEVELS = List.of("national", "regional", "bilateral", "local", "non-state");

    public static final List<String> GROUPS = List.of(
            "all",
            "women",
            "children",
            "families",
            "seasonal",
            "domestic",
            "irregular",
            "returnees",
            "detained",
            "youth",
            "banned");

    /// How well the whole is known.
    public static final List<String> EVIDENCE = List.of("strong", "moderate", "limited", "contested");

    private PracticeChoices() {}
}
