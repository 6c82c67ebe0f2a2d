package org.ukuk.standards.formats.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.Actor;
import org.ukuk.platform.cli.FirstStart;
import org.ukuk.platform.jobs.JobHandler.Progress;
import org.ukuk.standards.text.InstrumentTexts;
import org.ukuk.standards.text.Instruments;
import org.ukuk.standards.text.Provisions;
import org.ukuk.thesaurus.Concepts;

/// Gives the instruments of the starter collection their provisions, once these instruments are there. A text that
/// begins on the same day and is there already is left as it is, so running it again changes nothing.
@Component
class StarterProvisions implements FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(StarterProvisions.class);
    private static final String FILES = "classpath*:collection/provisions/*.yaml";

    private final Items items;
    private final Concepts concepts;
    private final InstrumentTexts texts;
    private final Provisions provisions;

    StarterProvisions(Items items, Concepts concepts, InstrumentTexts texts, Provisions provisions) {
        this.items = items;
        this.concepts = concepts;
        this.texts = texts;
        this.provisions = provisions;
    }

    @Override
    public String name() {
        return "starter-provisions";
    }

    @Override
    public String title() {
        return "Loading the articles of the starter collection";
    }

    /// After the instruments themselves.
    @Override
    public int order() {
        return 60;
    }

    @Override
    public void run(Progress progress) {
        load(FILES, progress).forEach(refusal -> LOG.warn("starter provisions, left out: {}", refusal));
    }

    /// What was left out: the file, the line where there is one, the reason.
    List<String> load(String pattern, Progress progress) {
        var refusals = new ArrayList<String>();
        var files = files(pattern);
        int done = 0;
        for (var file : files) {
            try {
                take(file);
            } catch (IllegalArgumentException wrong) {
                refusals.add(file.getFilename() + ": " + wrong.getMessage());
            }
            progress.at(++done, files.size(), String.valueOf(file.getFilename()));
        }
        return refusals;
    }

    private void take(Resource file) {
        var thesaurus = concepts.thesaurus();
        var read = ProvisionsYaml.read(
                text(file), concept -> thesaurus.find(concept).isPresent());
        var item = items.find(Instruments.CODE, read.slug())
                .orElseThrow(() -> new IllegalArgumentException("there is no instrument " + read.slug()));
        boolean isHere = provisions.versions(item.id()).stream()
                .anyMatch(version -> version.since().equals(read.text().since()));
        if (!isHere) {
            texts.put(item.id(), read.text(), Actor.CENTRE);
        }
    }

    private static List<Resource> files(String pattern) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(pattern);
            return Arrays.stream(found)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .toList();
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
