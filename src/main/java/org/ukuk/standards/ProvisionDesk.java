package org.ukuk.standards;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.desk.Duty;
import org.ukuk.desk.TopicWords;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;
import org.ukuk.standards.text.InstrumentTexts;
import org.ukuk.standards.text.Instruments;
import org.ukuk.standards.text.Labels;
import org.ukuk.standards.text.Provisions;
import org.ukuk.thesaurus.Concepts;

/// Where editors give provisions their topics and notes.
@Controller
class ProvisionDesk {

    private static final String PLACE = "/desk/standards/{id}/{anchor:[a-z]+-.+}";
    private static final int LONGEST = 4_000;

    private final Instruments instruments;
    private final Provisions provisions;
    private final InstrumentTexts texts;
    private final Labels labels;
    private final Remarks remarks;
    private final TopicWords topicWords;
    private final Concepts concepts;

    ProvisionDesk(
            Instruments instruments,
            Provisions provisions,
            InstrumentTexts texts,
            Labels labels,
            Remarks remarks,
            TopicWords topicWords,
            Concepts concepts) {
        this.instruments = instruments;
        this.provisions = provisions;
        this.texts = texts;
        this.labels = labels;
        this.remarks = remarks;
        this.topicWords = topicWords;
        this.concepts = concepts;
    }

    @GetMapping(PLACE)
    View provision(Page page, Actor by, @PathVariable String id, @PathVariable String anchor) {
        Duty.requirePublisher(by);
        return show(page, id, anchor, labelled(page, id, anchor), List.of(), "");
    }

    private List<String> labelled(Page page, String id, String anchor) {
        var thesaurus = concepts.thesaurus();
        return provisions.topics(id, List.of(anchor)).getOrDefault(anchor, List.of()).stream()
                .map(topic -> thesaurus.label(topic, page.language()))
                .toList();
    }

    private View show(Page page, String id, String anchor, List<String> typed, List<String> unknown, String text) {
        var item = instruments.at(id);
        var provision = provisions
                .current(id)
                .flatMap(version -> provisions.at(version, anchor))
                .orElseThrow(NotHere::page);
        var view = new ProvisionDeskView(
                item,
                anchor,
                labels.full(provision, page.language()),
                page.to("/standards/" + item.slug() + InstrumentKind.placeOf(anchor)),
                typed,
                unknown,
                topicWords.all(page.language()),
                remarks.of(id, anchor, page.language()),
                text);
        return page.show("standards/desk", "view", view);
    }

    @PostMapping(PLACE + "/topics")
    View topics(
            Page page,
            Actor by,
            @PathVariable String id,
            @PathVariable String anchor,
            @RequestParam(required = false) @Nullable List<String> topic,
            HttpServletResponse response) {
        Duty.requirePublisher(by);
        var typed = Stream.ofNullable(topic)
                .flatMap(List::stream)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
        var found = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        typed.forEach(words -> topicWords.find(words).ifPresentOrElse(found::add, () -> unknown.add(words)));
        if (!unknown.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, id, anchor, typed, unknown, "");
        }
        show(page, id, anchor, typed, unknown, "");
        texts.topics(id, anchor, found, by);
        return new SeeOther("/desk/standards/" + id + "/" + anchor);
    }

    @PostMapping(PLACE + "/notes")
    View note(
            Page page,
            Actor by,
            @PathVariable String id,
            @PathVariable String anchor,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String source,
            HttpServletResponse response) {
        Duty.requirePublisher(by);
        var shown = show(page, id, anchor, labelled(page, id, anchor), List.of(), text);
        if (text.isBlank() || text.length() > LONGEST || !Remarks.CODES.contains(code)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown;
        }
        var cited = source.isBlank() ? null : source.strip();
        remarks.add(id, anchor, code, page.language(), text.strip(), cited, by);
        return new SeeOther("/desk/standards/" + id + "/" + anchor);
    }

    @PostMapping(PLACE + "/notes/remove")
    View removeNote(Actor by, @PathVariable String id, @PathVariable String anchor, @RequestParam String note) {
        Duty.requirePublisher(by);
        remarks.remove(id, Objects.requireNonNull(note), by);
        return new SeeOther("/desk/standards/" + id + "/" + anchor);
    }
}
