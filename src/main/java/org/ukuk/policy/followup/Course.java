package org.ukuk.policy.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Revisions;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;
import org.ukuk.policy.followup.Case.Addressee;
import org.ukuk.policy.followup.CaseView.Moment;

/// Tells the course of a case: what its authors decided, what was asked, reminded of, answered and done.
@Component
final class Course {

    private static final int MOMENTS = 50;

    /// Versions of the recommendation that are looked through for its stages.
    private static final int VERSIONS = 30;

    private final Revisions revisions;
    private final Reminders reminders;

    Course(Revisions revisions, Reminders reminders) {
        this.revisions = revisions;
        this.reminders = reminders;
    }

    /// The newest first, at most fifty.
    List<Moment> of(Case whole, Page page) {
        var moments = new ArrayList<>(stages(whole, page));
        whole.addressees().forEach(one -> asked(one, page, moments));
        whole.voices()
                .forEach(voice -> voice.said()
                        .forEach(said -> moments.add(new Moment(
                                said.day(),
                                page.say(
                                        "followup.course.assessed",
                                        CaseView.name(voice, page),
                                        page.say(said.label()))))));
        whole.actions().forEach(one -> done(one, whole.today(), page, moments));
        return moments.stream()
                .sorted(Comparator.comparing(Moment::day).reversed())
                .limit(MOMENTS)
                .toList();
    }

    private List<Moment> stages(Case whole, Page page) {
        var item = whole.item().id();
        var moments = new ArrayList<Moment>();
        Stage before = null;
        for (var version : revisions.of(item, VERSIONS).reversed()) {
            var stage = revisions.content(item, version.number()).map(Stage::of).orElse(before);
            if (stage != null && before != null && stage != before) {
                moments.add(new Moment(
                        LocalDate.ofInstant(version.at(), Names.BISHKEK),
                        page.say("followup.course.stage", page.say("recommendation.stage." + stage.code()))));
            }
            before = stage;
        }
        return moments.reversed();
    }

    private void asked(Addressee one, Page page, List<Moment> moments) {
        var name = one.body().name(page.language());
        var enquiry = one.enquiry();
        if (enquiry != null) {
            moments.add(new Moment(enquiry.sentOn(), page.say("followup.course.asked", name)));
            reminders.toBody(enquiry.id()).reversed().stream()
                    .map(letter -> new Moment(
                            LocalDate.ofInstant(letter.at(), Names.BISHKEK), reminded(name, letter.step(), page)))
                    .distinct()
                    .forEach(moments::add);
            if (one.isLate()) {
                moments.add(new Moment(enquiry.dueOn().plusDays(1), page.say("followup.course.late", name)));
            }
        }
        one.answers()
                .forEach(answer -> moments.add(new Moment(
                        answer.day(), page.say("followup.course.answered", name, page.say(answer.label())))));
    }

    private static String reminded(String name, int step, Page page) {
        if (step == 0) {
            return page.say("followup.course.reminded.today", name);
        }
        return step > 0
                ? page.say("followup.course.reminded.before", name, step)
                : page.say("followup.course.reminded.after", name, -step);
    }

    private static void done(Undertaking action, LocalDate today, Page page, List<Moment> moments) {
        var title = action.title().best(page.language()).text();
        add(action.startsOn(), page.say("followup.course.action-began", title), today, moments);
        add(action.doneOn(), page.say("followup.course.action-done", title), today, moments);
    }

    private static void add(@Nullable LocalDate day, String text, LocalDate today, List<Moment> moments) {
        if (day != null && !day.isAfter(today)) {
            moments.add(new Moment(day, text));
        }
    }
}
