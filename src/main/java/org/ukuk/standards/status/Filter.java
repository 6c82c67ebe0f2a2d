package org.ukuk.standards.status;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.platform.i18n.Collation;
import org.ukuk.platform.web.Page;
import org.ukuk.standards.status.MatrixView.Choice;
import org.ukuk.standards.status.MatrixView.Option;
import org.ukuk.standards.status.Register.Instrument;
import org.ukuk.thesaurus.Concepts;

/// Narrows the instruments by type and topic, and offers what they can be narrowed by.
@Component
class Filter {

    private final Register register;
    private final Concepts concepts;

    Filter(Register register, Concepts concepts) {
        this.register = register;
        this.concepts = concepts;
    }

    /// @param type empty for everything that countries join
    /// @param topic a concept, narrower ones count; empty for all
    List<Instrument> instruments(String type, String topic) {
        var topics = topic.isEmpty() ? null : concepts.thesaurus().withNarrower(topic);
        return register.all().stream()
                .filter(one -> type.isEmpty() ? one.isJoined() : one.type().equals(type))
                .filter(one -> topics == null || one.topics().stream().anyMatch(topics::contains))
                .toList();
    }

    /// The concept, when there is one; else empty, which stands for all.
    String topic(String asked) {
        return concepts.thesaurus().find(asked).isPresent() ? asked : "";
    }

    Choice types(String chosen, Page page) {
        var options = register.all().stream()
                .map(Instrument::type)
                .filter(type -> !type.isEmpty())
                .distinct()
                .map(type -> new Option(type, page.say("instrument.type." + type)))
                .toList();
        return new Choice(chosen, sorted(options, page));
    }

    Choice topics(String chosen, Page page) {
        var thesaurus = concepts.thesaurus();
        var options = register.all().stream()
                .flatMap(one -> one.topics().stream())
                .distinct()
                .filter(id -> thesaurus.find(id).isPresent())
                .map(id -> new Option(id, thesaurus.label(id, page.language())))
                .toList();
        return new Choice(chosen, sorted(options, page));
    }

    private static List<Option> sorted(List<Option> options, Page page) {
        return options.stream()
                .sorted(Comparator.comparing(Option::label, Collation.collator(page.language())::compare))
                .toList();
    }
}
