package org.ukuk.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ukuk.platform.i18n.Language;

/// An item as readers see it: its identity and its current published version.
///
/// @param id a ULID; never changes, never used again
/// @param revision number of the version shown, from 1
/// @param publishedAt when the first version was published
/// @param updatedAt when this version was published
public record Item(
        String id,
        String kind,
        String slug,
        ItemState state,
        int revision,
        Instant publishedAt,
        Instant updatedAt,
        Content content) {

    public Shown shown(Language language) {
        return Shown.best(content, language);
    }

    /// Whether somebody may read it. What is for a working group is open to the centre's people besides.
    ///
    /// @param role code of the reader's role; null for everybody who is not signed in
    public boolean isVisibleTo(@Nullable String role) {
        return switch (content.visibility()) {
            case Content.PUBLIC -> true;
            case Content.MEMBERS -> role != null;
            default -> role != null && !role.equals("member");
        };
    }

    public String title(Language language) {
        return content.title(language);
    }

    public @Nullable Text text(Language language) {
        return content.text(language);
    }
}
