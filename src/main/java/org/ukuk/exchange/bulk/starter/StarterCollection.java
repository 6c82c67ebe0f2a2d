package org.ukuk.exchange.bulk.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Brought;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.jobs.JobHandler.Progress;
import org.ukuk.thesaurus.Concept;
import org.ukuk.thesaurus.Concepts;
import org.ukuk.thesaurus.Thesaurus;

/// Brings the starter collection into the centre, all records in one transaction. Running it again changes nothing
/// where the files did not change.
@Component
public final class StarterCollection {

    private static final String FOLDER = "classpath*:collection/";

    private final Database database;
    private final Concepts concepts;
    private final Catalogue catalogue;
    private final Items items;
    private final Kinds kinds;

    StarterCollection(Database database, Concepts concepts, Catalogue catalogue, Items items, Kinds kinds) {
        this.database = database;
        this.concepts = concepts;
        this.catalogue = catalogue;
        this.items = items;
        this.kinds = kinds;
    }

    /// What came of it.
    ///
    /// @param items how many were made, made anew and left as they were
    /// @param refusals files that were left out, with the reason
    public record Loaded(int concepts, Map<Brought.Outcome, Integer> items, List<String> refusals) {}

    private record File(String name, StarterItem record) {}

    /// Reads all files from the class path and brings them in.
    public Loaded load(Progress progress) {
        return load(FOLDER, progress);
    }

    Loaded load(String folder, Progress progress) {
        var refusals = new ArrayList<String>();
        var changed = changed(files(folder + "thesaurus/*.yaml"), refusals);
        concepts.put(changed);
        var files = records(files(folder + "*/*.md"), refusals);
        var outcomes = new EnumMap<Brought.Outcome, Integer>(Brought.Outcome.class);
        var thesaurus = concepts.thesaurus();
        database.execute(db -> {
            int done = 0;
            for (var file : files) {
                bring(file, thesaurus, refusals).ifPresent(outcome -> outcomes.merge(outcome, 1, Integer::sum));
                progress.at(++done, files.size(), file.name());
            }
            files.stream().filter(this::lacksLinks).forEach(file -> bring(file, thesaurus, refusals));
        });
        return new Loaded(changed.size(), outcomes, refusals);
    }

    private List<Concept> changed(List<Resource> files, List<String> refusals) {
        var thesaurus = concepts.thesaurus();
        var changed = new ArrayList<Concept>();
        for (var file : files) {
            try {
                StarterConcepts.read(text(file)).stream()
                        .filter(concept -> !thesaurus.find(concept.id()).equals(Optional.of(concept)))
                        .forEach(changed::add);
            } catch (IllegalArgumentException wrong) {
                refusals.add(file.getFilename() + ": " + wrong.getMessage());
            }
        }
        return changed;
    }

    /// Records that link to others come last, so that most links find their end at once.
    private static List<File> records(List<Resource> files, List<String> refusals) {
        var records = new ArrayList<File>();
        for (var file : files) {
            var name = String.valueOf(file.getFilename());
            try {
                records.add(new File(name, new StarterItem(name.replace(".md", ""), StarterText.read(text(file)))));
            } catch (IllegalArgumentException wrong) {
                refusals.add(name + ": " + wrong.getMessage());
            }
        }
        records.sort(Comparator.comparingInt(file -> file.record().linked().size()));
        return records;
    }

    private Optional<Brought.Outcome> bring(File file, Thesaurus thesaurus, List<String> refusals) {
        var kind = kinds.find(file.record().kind());
        if (kind.isEmpty()) {
            refusals.add(file.name() + ": nobody here keeps items of the kind "
                    + file.record().kind());
            return Optional.empty();
        }
        try {
            var content = file.record().content(kind.get(), this::idAt);
            knownTopics(content, thesaurus);
            return Optional.of(catalogue
                    .bring(
                            items.idAt(kind.get().code(), content.slug()),
                            kind.get().code(),
                            content,
                            null,
                            Actor.CENTRE)
                    .outcome());
        } catch (Refused | IllegalArgumentException wrong) {
            refusals.add(file.name() + ": " + wrong.getMessage());
            return Optional.empty();
        }
    }

    private static void knownTopics(Content content, Thesaurus thesaurus) {
        content.topics().stream()
                .filter(id -> thesaurus.find(id).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("no concept is called " + id);
                });
    }

    private boolean lacksLinks(File file) {
        var linked = file.record().linked();
        return !linked.isEmpty()
                && idAt(file.record().slug())
                        .flatMap(items::find)
                        .filter(item -> item.content().links().size() < linked.size())
                        .isPresent();
    }

    private Optional<String> idAt(String slug) {
        return kinds.all().stream()
                .map(Kind::code)
                .flatMap(kind -> items.idAt(kind, slug).stream())
                .findFirst();
    }

    private static List<Resource> files(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
