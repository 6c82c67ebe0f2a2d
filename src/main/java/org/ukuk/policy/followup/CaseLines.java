package org.ukuk.policy.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.policy.followup.Submission.Axis;

/// What the forms of a case at the desk carry along: how far each line was seen, and which recommendations an action
/// serves.
@Component
final class CaseLines {

    private final Submissions submissions;
    private final Items items;

    CaseLines(Submissions submissions, Items items) {
        this.submissions = submissions;
        this.items = items;
    }

    /// Name of the field that carries it, and id of the newest of each line of a case; empty when there is none.
    Map<String, String> seen(Case whole) {
        var item = whole.item().id();
        var seen = new HashMap<String, String>();
        whole.addressees().forEach(one -> {
            var body = one.body().id();
            for (var axis : Axis.values()) {
                seen.put(field(axis, body), submissions.newest(item, axis, Assessor.ADDRESSEE, body));
            }
        });
        Assessor.OTHERS.forEach(one -> seen.put(
                field(Axis.IMPLEMENTATION, one.code()), submissions.newest(item, Axis.IMPLEMENTATION, one, "")));
        return seen;
    }

    static String field(Axis axis, String voice) {
        return "seen." + axis.code() + "." + voice;
    }

    /// The slugs of what each action of a case serves, with commas between them.
    Map<String, String> slugs(Case whole) {
        return whole.actions().stream()
                .collect(Collectors.toMap(
                        Undertaking::id,
                        one -> items.all(one.items()).stream().map(Item::slug).collect(Collectors.joining(", "))));
    }

    /// The ids of what slugs or addresses name.
    ///
    /// @throws Refused when one of them names no recommendation
    List<String> ids(String typed) {
        var ids = List.of(typed.split("[\\s,;]+")).stream()
                .filter(one -> !one.isBlank())
                .map(one -> one.substring(one.lastIndexOf('/') + 1))
                .map(slug -> items.find(Cases.CODE, slug).map(Item::id).orElse(null))
                .toList();
        if (ids.isEmpty() || ids.stream().anyMatch(Objects::isNull)) {
            throw new Refused(Reason.about("serves", "followup.rule.serves"));
        }
        return ids.stream().filter(Objects::nonNull).distinct().toList();
    }
}
