package org.ukuk.exchange.bulk.readers;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.ukuk.catalogue.Reason;

/// Reads RDF/XML as Zotero writes it. Things refer to each other in any order, so they are all taken up first; a file
/// with more statements than `MOST` is refused.
final class ZoteroReader implements EntryReader {

    private static final int MOST = 3_000_000;

    @Override
    public void read(SourceFile file, Consumer<Entry> to) throws IOException {
        var things = new ZoteroThings();
        var parser = new RDFXMLParser();
        parser.getParserConfig().set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
        parser.getParserConfig().set(BasicParserSettings.VERIFY_RELATIVE_URIS, false);
        parser.setRDFHandler(new AbstractRDFHandler() {
            private int count;

            @Override
            public void handleStatement(Statement statement) {
                if (++count > MOST) {
                    throw new Unreadable(Reason.about("", "import.rdf-large", MOST));
                }
                things.add(statement);
            }
        });
        try (var in = java.nio.file.Files.newInputStream(file.path())) {
            parser.parse(in, "urn:zotero:");
        } catch (RDFParseException broken) {
            things.entries(to);
            throw new Unreadable(Reason.about("", "import.rdf-broken", broken.getLineNumber()));
        } catch (RDFHandlerException | IllegalArgumentException broken) {
            throw new Unreadable(Reason.about("", "import.rdf-broken", 0));
        }
        things.entries(to);
    }
}
