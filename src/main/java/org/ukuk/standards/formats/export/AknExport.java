package org.ukuk.standards.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.platform.i18n.Language;
import org.ukuk.standards.formats.Tree;
import org.ukuk.standards.formats.akn.ActWriter;
import org.ukuk.standards.formats.akn.Document;
import org.ukuk.standards.formats.akn.Frame;
import org.ukuk.standards.formats.akn.Work;
import org.ukuk.standards.text.InstrumentVersion;
import org.ukuk.standards.text.Provision;
import org.ukuk.standards.text.Provisions;
import org.ukuk.thesaurus.Concepts;

/// A text as a document of Akoma Ntoso 3.0: the one it came with, letter for letter, where it came so and in its own
/// language; else one written out of its provisions.
@Component
class AknExport {

    private final Provisions provisions;
    private final Concepts concepts;

    AknExport(Provisions provisions, Concepts concepts) {
        this.provisions = provisions;
        this.concepts = concepts;
    }

    /// @param language ISO 639-1; a text has one document a language
    void write(Item item, InstrumentVersion version, String language, OutputStream out) throws IOException {
        var tree = Tree.of(version, provisions);
        var frame = provisions.frame(version);
        var all = tree.stream().flatMap(Tree::all).toList();
        if (frame.isPresent() && isOriginal(frame.get(), language)) {
            var markup = all.stream()
                    .map(Provision::markup)
                    .map(Objects::requireNonNull)
                    .iterator();
            out.write(Frame.whole(frame.get(), markup).getBytes(StandardCharsets.UTF_8));
            return;
        }
        var thesaurus = concepts.thesaurus();
        try {
            ActWriter.write(
                    Work.of(item, version, language),
                    version.ownHeadings(),
                    tree,
                    provisions.topics(item.id(), List.of()),
                    topic -> thesaurus.label(topic, Language.of(language).orElse(Language.EN)),
                    out);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static boolean isOriginal(String frame, String language) {
        return Document.language(frame).equals(language);
    }
}
