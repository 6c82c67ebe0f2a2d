package org.ukuk.dialogue.voices;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.platform.i18n.Language;

/// Says who spoke, as far as readers may know.
@Component
public final class Signatures {

    private final Voices voices;
    private final Organisations organisations;

    Signatures(Voices voices, Organisations organisations) {
        this.voices = voices;
        this.organisations = organisations;
    }

    /// Signatures by the voice's id; at most 1,000 voices.
    public Map<String, Signature> of(Collection<String> ids, Language language) {
        var all = voices.all(ids);
        var speaking = organisations.all(
                all.values().stream()
                        .map(Voice::organisation)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .toList(),
                language);
        return all.values().stream()
                .collect(Collectors.toMap(Voice::id, voice -> sign(voice, speaking.get(voice.organisation()))));
    }

    private static Signature sign(Voice voice, Organisations.@Nullable Named speaking) {
        return speaking == null
                ? new Signature(voice.group(), voice.name(), null, "", voice.isAssisted())
                : new Signature(
                        voice.group(), speaking.name(), speaking.language(), speaking.slug(), voice.isAssisted());
    }
}
