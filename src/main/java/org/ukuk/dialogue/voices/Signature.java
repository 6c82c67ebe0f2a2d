package org.ukuk.dialogue.voices;

import org.jspecify.annotations.Nullable;
import org.ukuk.dialogue.process.Group;
import org.ukuk.platform.i18n.Language;

/// Who readers see behind a contribution.
///
/// @param name of the organisation, or of a person who wanted to be named; empty otherwise
/// @param language of an organisation's name
/// @param slug of the organisation's page; empty for a person
public record Signature(Group group, String name, @Nullable Language language, String slug, boolean assisted) {

    public boolean isOrganisation() {
        return !slug.isEmpty();
    }
}
