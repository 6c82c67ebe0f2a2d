package org.ukuk.policy.followup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.exchange.bulk.PlainYaml;
import org.ukuk.platform.Actor;
import org.ukuk.platform.cli.FirstStart;
import org.ukuk.platform.i18n.Trilingual;
import org.ukuk.platform.jobs.JobHandler.Progress;

/// Loads the sample actions of the centre from `collection/followup/*.yaml` when it first opens, after the collection.
/// The sample holds no answers: no body may seem to have said what it did not say.
@Component
class UndertakingsAtFirst implements FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(UndertakingsAtFirst.class);
    private static final String FILES = "classpath*:collection/followup/*.yaml";

    private final Items items;
    private final Undertakings undertakings;
    private final Indicators indicators;

    UndertakingsAtFirst(Items items, Undertakings undertakings, Indicators indicators) {
        this.items = items;
        this.undertakings = undertakings;
        this.indicators = indicators;
    }

    @Override
    public String name() {
        return "starter-followup";
    }

    @Override
    public String title() {
        return "Loading sample actions";
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public void run(Progress progress) throws IOException {
        load(FILES).forEach(refusal -> LOG.warn("sample actions, left out: {}", refusal));
    }

    /// What was left out, with the reason.
    List<String> load(String pattern) throws IOException {
        var refusals = new ArrayList<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            var read = PlainYaml.map(PlainYaml.read(file.getContentAsString(StandardCharsets.UTF_8)));
            PlainYaml.list(read.get("actions")).forEach(one -> action(PlainYaml.map(one), refusals));
            PlainYaml.list(read.get("indicators")).forEach(one -> indicator(PlainYaml.map(one), refusals));
        }
        return refusals;
    }

    private void action(Map<String, Object> one, List<String> refusals) {
        var served = PlainYaml.texts(one.get("serves")).stream()
                .flatMap(slug -> items.find(Cases.CODE, slug).stream())
                .map(Item::id)
                .toList();
        var status = Undertaking.Status.of(PlainYaml.text(one.get("status")));
        if (served.isEmpty() || status.isEmpty()) {
            refusals.add(PlainYaml.texts(one.get("serves")) + ": no such recommendation, or no such status");
            return;
        }
        undertakings.keep(
                new Undertaking(
                        "",
                        words(one.get("title")),
                        "",
                        words(one.get("owner")),
                        status.get(),
                        Bishkek.day(PlainYaml.text(one.get("starts"))).orElse(null),
                        Bishkek.day(PlainYaml.text(one.get("due"))).orElse(null),
                        Bishkek.day(PlainYaml.text(one.get("done"))).orElse(null),
                        "",
                        true,
                        served,
                        0),
                Actor.CENTRE);
    }

    private void indicator(Map<String, Object> one, List<String> refusals) {
        var slug = PlainYaml.text(one.get("of"));
        items.find(Cases.CODE, slug)
                .ifPresentOrElse(
                        item -> indicators.keep(
                                new Indicator(
                                        "",
                                        item.id(),
                                        words(one.get("name")),
                                        PlainYaml.text(one.get("unit")),
                                        "",
                                        "",
                                        PlainYaml.text(one.get("target")),
                                        PlainYaml.text(one.get("target-on")),
                                        true,
                                        List.of(),
                                        0),
                                Actor.CENTRE),
                        () -> refusals.add(slug + ": no such recommendation"));
    }

    private static Trilingual words(@Nullable Object value) {
        var words = PlainYaml.map(value);
        return new Trilingual(
                PlainYaml.text(words.get("ky")), PlainYaml.text(words.get("ru")), PlainYaml.text(words.get("en")));
    }
}
