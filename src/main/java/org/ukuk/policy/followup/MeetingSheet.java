package org.ukuk.policy.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ukuk.catalogue.Kinds;
import org.ukuk.exchange.brief.Brief;
import org.ukuk.exchange.brief.Brief.Block;
import org.ukuk.exchange.brief.Brief.Bullets;
import org.ukuk.exchange.brief.Brief.Heading;
import org.ukuk.exchange.brief.Brief.Paragraph;
import org.ukuk.exchange.brief.Brief.Table;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;
import org.ukuk.policy.followup.CaseView.Moment;

/// A case on paper, for a meeting.
final class MeetingSheet {

    private static final List<String> SMART = List.of("specific", "measurable", "achievable", "relevant");

    private final Page page;
    private final CaseView view;
    private final Case whole;
    private final List<Block> blocks = new ArrayList<>();

    private MeetingSheet(Page page, CaseView view) {
        this.page = page;
        this.view = view;
        this.whole = view.whole();
    }

    static Brief of(Page page, CaseView view, Kinds kinds) {
        return new MeetingSheet(page, view).brief(kinds);
    }

    private Brief brief(Kinds kinds) {
        var item = whole.item();
        var text = item.shown(page.language()).text();
        if (whole.isSample()) {
            blocks.add(new Paragraph(page.say("followup.sample")));
        }
        smart();
        axes();
        actions();
        course();
        var reference = item.content().one("reference");
        return new Brief(
                page.language(),
                reference.isEmpty() ? text.title() : reference + ". " + text.title(),
                text.summary(),
                blocks,
                page.absolute(kinds.path(page.language().code(), item.kind(), item.slug())),
                whole.today());
    }

    private void smart() {
        var content = whole.item().content();
        var code = page.language().code();
        Stream.of(SMART)
                .flatMap(List::stream)
                .filter(field -> !content.one(field + "." + code).isEmpty())
                .forEach(field -> {
                    blocks.add(new Heading(2, page.say("field.recommendation." + field)));
                    blocks.add(new Paragraph(content.one(field + "." + code)));
                });
    }

    private void axes() {
        blocks.add(new Heading(1, page.say("followup.axis.stage")));
        blocks.add(
                new Paragraph(page.say("recommendation.stage." + whole.stage().code())));
        blocks.add(new Heading(1, page.say("followup.axis.answer")));
        blocks.add(whole.addressees().isEmpty() ? new Paragraph(page.say("followup.no-addressee")) : answers());
        blocks.add(new Heading(1, page.say("followup.axis.implementation")));
        if (whole.isDisputed()) {
            blocks.add(new Paragraph(page.say("followup.disputed")));
        }
        blocks.add(whole.voices().isEmpty() ? new Paragraph(page.say("followup.nobody-says")) : voices());
    }

    private Block answers() {
        return new Table(
                List.of(
                        page.say("followup.body"),
                        page.say("followup.axis.answer"),
                        page.say("followup.desk.due"),
                        page.say("followup.desk.text")),
                whole.addressees().stream()
                        .map(one -> List.of(
                                one.body().title(page.language()),
                                page.say("answer.status." + one.standing().code())
                                        + (one.isLate() ? ", " + page.say("followup.late", one.daysLate()) : ""),
                                one.enquiry() == null ? "" : day(one.enquiry().dueOn()),
                                one.newest().map(this::words).orElse("")))
                        .toList());
    }

    private Block voices() {
        return new Table(
                List.of(
                        page.say("followup.desk.voice"),
                        page.say("followup.axis.implementation"),
                        page.say("followup.desk.day"),
                        page.say("followup.desk.text")),
                whole.voices().stream()
                        .map(voice -> List.of(
                                CaseView.name(voice, page),
                                page.say(voice.newest().label()),
                                day(voice.newest().day()),
                                words(voice.newest())))
                        .toList());
    }

    private void actions() {
        if (!whole.actions().isEmpty()) {
            blocks.add(new Heading(1, page.say("followup.actions")));
            blocks.add(new Bullets(whole.actions().stream()
                    .map(one -> one.title().best(page.language()).text() + ": "
                            + page.say("followup.action." + one.status().code())
                            + (one.sample() ? " (" + page.say("policy.sample") + ")" : ""))
                    .toList()));
        }
    }

    private void course() {
        if (!view.course().isEmpty()) {
            blocks.add(new Heading(1, page.say("followup.course")));
            blocks.add(new Bullets(view.course().stream().map(this::line).toList()));
        }
    }

    private String line(Moment moment) {
        return day(moment.day()) + ": " + moment.text();
    }

    private String words(Submission one) {
        return one.text().best(page.language()).text();
    }

    private String day(java.time.LocalDate day) {
        return Names.day(page.language(), day);
    }
}
