package org.ukuk.practices.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Items;
import org.ukuk.exchange.bulk.PlainYaml;
import org.ukuk.platform.Actor;
import org.ukuk.platform.cli.FirstStart;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.jobs.JobHandler.Progress;
import org.ukuk.practices.assessment.Assessment.Score;
import org.ukuk.practices.assessment.Assessment.Written;
import org.ukuk.practices.register.Practices;

/// Gives practices of the starter collection a sample assessment, so that the ranking shows what it is for:
/// `collection/assessments/*.yaml`, a practice each. A practice that has an assessment is left alone.
@Component
class StarterAssessments implements FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(StarterAssessments.class);
    private static final String FILES = "classpath*:collection/assessments/*.yaml";

    private final Items items;
    private final Samples samples;
    private final CriteriaSets sets;

    StarterAssessments(Items items, Samples samples, CriteriaSets sets) {
        this.items = items;
        this.samples = samples;
        this.sets = sets;
    }

    @Override
    public String name() {
        return "starter-assessments";
    }

    @Override
    public String title() {
        return "Loading the sample assessments";
    }

    /// After the practices themselves.
    @Override
    public int order() {
        return 60;
    }

    @Override
    public void run(Progress progress) {
        var files = files();
        int done = 0;
        for (var file : files) {
            try {
                take(text(file));
            } catch (IllegalArgumentException wrong) {
                LOG.warn("starter assessments, left out {}: {}", file.getFilename(), wrong.getMessage());
            }
            progress.at(++done, files.size(), String.valueOf(file.getFilename()));
        }
    }

    /// @throws IllegalArgumentException when something in it is not as it has to be
    void take(String file) {
        var head = PlainYaml.map(PlainYaml.read(file));
        var slug = text(head, "practice");
        var item = items.find(Practices.CODE, slug)
                .orElseThrow(() -> new IllegalArgumentException("there is no practice " + slug));
        if (!text(head, "sample").equals("yes")) {
            throw new IllegalArgumentException("“sample: yes” is missing: experts assess at the centre");
        }
        var all = new ArrayList<Samples.Said>();
        PlainYaml.list(head.get("assessments")).forEach(one -> all.add(said(PlainYaml.map(one))));
        if (all.size() < Round.FEWEST) {
            throw new IllegalArgumentException("there are fewer than two assessments");
        }
        samples.put(item.id(), text(head, "country"), all, Actor.CENTRE);
    }

    private Samples.Said said(Map<String, Object> one) {
        var assessor = Assessor.of(text(one, "assessor"))
                .orElseThrow(() -> new IllegalArgumentException("no assessor is called " + text(one, "assessor")));
        var language = Language.of(text(one, "language"))
                .orElseThrow(() -> new IllegalArgumentException("the language is missing"));
        var scores = new LinkedHashMap<String, Score>();
        var given = PlainYaml.map(one.get("scores"));
        for (var criterion : sets.current().criteria()) {
            scores.put(criterion.code(), score(criterion.code(), PlainYaml.map(given.get(criterion.code()))));
        }
        return new Samples.Said(
                assessor, new Written(language, text(one, "conditions"), text(one, "interest"), scores));
    }

    private static Score score(String criterion, Map<String, Object> given) {
        var value = text(given, "score");
        var reason = text(given, "reason");
        if (!value.matches("\\d") || !Criterion.isScore(Integer.parseInt(value)) || reason.isEmpty()) {
            throw new IllegalArgumentException(criterion + " wants a score from 0 to 4 and a reason");
        }
        return new Score(Integer.valueOf(value), reason, "");
    }

    private static String text(Map<String, Object> map, String name) {
        return String.valueOf(map.getOrDefault(name, "")).strip();
    }

    private static List<Resource> files() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
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
