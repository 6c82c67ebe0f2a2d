package org.ukuk.practices;

import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.platform.i18n.Language;
import org.ukuk.thesaurus.Concepts;

/// The policy fields of practices: seven concepts of the thesaurus, after the paper of the University of Central Asia
/// of
/// May 2013.
@Component
public final class Dimensions {

    /// The facet by which practices are narrowed to a policy field.
    public static final String FACET = "dimension";

    private static final String PREFIX = "dimension-";

    /// In the order of the paper.
    private static final List<String> ALL = List.of(
            "dimension-organisation",
            "dimension-support",
            "dimension-recruitment",
            "dimension-enforcement",
            "dimension-social",
            "dimension-diaspora",
            "dimension-cooperation");

    private final Concepts concepts;

    Dimensions(Concepts concepts) {
        this.concepts = concepts;
    }

    /// Ids of all seven.
    public List<String> all() {
        return ALL;
    }

    /// Those that these topics belong to: themselves, or what they are narrower than.
    public List<String> of(List<String> topics) {
        var thesaurus = concepts.thesaurus();
        return topics.stream()
                .flatMap(topic -> thesaurus.withBroader(topic).stream())
                .filter(topic -> topic.startsWith(PREFIX))
                .distinct()
                .toList();
    }

    /// The name of one.
    public String label(String dimension, Language language) {
        return concepts.thesaurus().label(dimension, language);
    }
}
