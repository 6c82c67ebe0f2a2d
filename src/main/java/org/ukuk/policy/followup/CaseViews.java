package org.ukuk.policy.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ItemFiles;
import org.ukuk.catalogue.ItemRef;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.StoredFile;
import org.ukuk.platform.web.Page;
import org.ukuk.policy.followup.Case.Addressee;
import org.ukuk.policy.followup.CaseView.Moment;

/// Makes cases ready to show.
@Component
public final class CaseViews {

    private static final int MOMENTS = 50;

    private final Cases cases;
    private final Items items;
    private final ItemFiles files;
    private final Bodies bodies;

    CaseViews(Cases cases, Items items, ItemFiles files, Bodies bodies) {
        this.cases = cases;
        this.bodies = bodies;
        this.items = items;
        this.files = files;
    }

    public CaseView of(Item item, Page page) {
        var whole = cases.of(item);
        var said = said(whole).toList();
        return new CaseView(
                whole, publications(said, page), documents(said), owners(whole.actions()), course(whole, page));
    }

    /// Bodies that undertook something, by id.
    Map<String, Body> owners(List<Undertaking> actions) {
        return actions.stream()
                .map(Undertaking::owner)
                .distinct()
                .flatMap(id -> bodies.find(id).stream())
                .collect(Collectors.toMap(Body::id, Function.identity()));
    }

    /// Evidence in the library, by id.
    Map<String, ItemRef> publications(List<Submission> said, Page page) {
        var ids = said.stream()
                .map(one -> one.evidence().publication())
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : items.refs(ids, page.language());
    }

    /// Evidence as files, by id.
    Map<String, StoredFile> documents(List<Submission> said) {
        var found = new HashMap<String, StoredFile>();
        said.stream()
                .map(one -> one.evidence().file())
                .filter(id -> !id.isEmpty())
                .forEach(id -> files.find(id).ifPresent(file -> found.put(id, file)));
        return found;
    }

    private static Stream<Submission> said(Case whole) {
        return Stream.concat(
                whole.addressees().stream().flatMap(one -> one.answers().stream()),
                whole.voices().stream().flatMap(one -> one.said().stream()));
    }

    private static List<Moment> course(Case whole, Page page) {
        var moments = new ArrayList<Moment>();
        whole.addressees().forEach(one -> asked(one, page, moments));
        whole.voices()
                .forEach(voice -> voice.said()
                        .forEach(said -> moments.add(new Moment(
                                said.day(),
                                page.say(
                                        "followup.course.assessed",
                                        CaseView.name(voice, page),
                                        page.say(said.label()))))));
        for (var action : whole.actions()) {
            var title = action.title().best(page.language()).text();
            Stream.of(
                            action.startsOn() == null
                                    ? null
                                    : new Moment(action.startsOn(), page.say("followup.course.action-began", title)),
                            action.doneOn() == null
                                    ? null
                                    : new Moment(action.doneOn(), page.say("followup.course.action-done", title)))
                    .filter(Objects::nonNull)
                    .filter(moment -> !moment.day().isAfter(whole.today()))
                    .forEach(moments::add);
        }
        return moments.stream()
                .sorted(Comparator.comparing(Moment::day).reversed())
                .limit(MOMENTS)
                .toList();
    }

    private static void asked(Addressee one, Page page, List<Moment> moments) {
        var name = one.body().name(page.language());
        var enquiry = one.enquiry();
        if (enquiry != null) {
            moments.add(new Moment(enquiry.sentOn(), page.say("followup.course.asked", name)));
            if (one.isLate()) {
                moments.add(new Moment(enquiry.dueOn().plusDays(1), page.say("followup.course.late", name)));
            }
        }
        one.answers()
                .forEach(answer -> moments.add(new Moment(
                        answer.day(), page.say("followup.course.answered", name, page.say(answer.label())))));
    }
}
