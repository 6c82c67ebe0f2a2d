package org.ukuk.exchange.bulk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Kind;
import org.ukuk.exchange.bulk.readers.SourceFile;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.thesaurus.Concepts;

/// Makes what composes the entries of a file.
@Component
class Composers {

    private final Concepts concepts;
    private final Messages messages;
    private final CountryNames countries;
    private final List<KnownTable> tables;

    Composers(Concepts concepts, Messages messages, CountryNames countries, List<KnownTable> tables) {
        this.concepts = concepts;
        this.messages = messages;
        this.countries = countries;
        this.tables = List.copyOf(tables);
    }

    /// A composer for each file of a run.
    ///
    /// @param chosen target by column, where somebody chose one
    /// @param original language of the original where an entry does not say; null to go by the letters
    Function<SourceFile, Composer> of(Kind kind, Map<String, String> chosen, @Nullable Language original) {
        var mapping = new Mapping(kind, messages, chosen);
        var words = new Vocabulary(concepts.thesaurus(), countries.all());
        var known = tables.stream()
                .filter(table -> table.kind().equals(kind.code()))
                .toList();
        return file -> new Composer(kind, new Routes(mapping, known), words, messages, file.format(), original);
    }
}
