package org.ukuk.exchange.bulk.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ukuk.thesaurus.Concept;

/// The concepts of the starter collection, for the tests of other modules.
public final class StarterFixture {

    private StarterFixture() {}

    public static List<Concept> concepts() {
        var concepts = new ArrayList<Concept>();
        try (var files = Files.list(Path.of("collection/thesaurus"))) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                concepts.addAll(StarterConcepts.read(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return concepts;
    }
}
