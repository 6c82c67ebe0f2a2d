package org.ukuk.chain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ukuk.platform.web.Page;

/// Where a chain breaks. One rule a step; the words of each are the message `chain.missing.<step>`.
final class Breaks {

    private static final Set<String> SENT = Set.of("adopted", "sent", "closed");

    /// A step that should be there.
    ///
    /// @param mend where editors mend it
    record Missing(Step step, String mend) {}

    /// What was walked, and at which steps features found something.
    record Walked(Walk walk, Set<Step> found, Page page) {

        boolean has(Step step) {
            return !walk.isEmptyAt(step) || found.contains(step);
        }

        boolean starts(Step step) {
            return walk.start().step() == step;
        }

        /// Whether one of the recommendations was sent out, so that an answer can be expected.
        boolean isSent() {
            return walk.at(Step.RECOMMENDATION).stream().anyMatch(Breaks::isSent);
        }

        Node first(Step step) {
            return walk.at(step).getFirst();
        }
    }

    private record Rule(Step step, Predicate<Walked> broken, Function<Walked, String> mend) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    Step.STANDARD,
                    told -> told.starts(Step.GAP) && !told.has(Step.STANDARD) && !told.has(Step.PROVISION),
                    told -> links(told.first(Step.GAP))),
            new Rule(
                    Step.PROVISION,
                    told -> told.has(Step.STANDARD) && !told.has(Step.PROVISION),
                    told -> counterparts(told.first(Step.STANDARD), told.page())),
            new Rule(
                    Step.GROUNDS,
                    told -> told.starts(Step.GAP)
                            && !told.has(Step.GROUNDS)
                            && told.first(Step.GAP).item().content().sources().isEmpty(),
                    told -> links(told.first(Step.GAP))),
            new Rule(
                    Step.GAP,
                    told -> told.starts(Step.RECOMMENDATION)
                            && told.walk().heldBy(told.walk().start()).isEmpty()
                            && told.walk().start().item().content().sources().isEmpty(),
                    told -> links(told.walk().start())),
            new Rule(
                    Step.PRACTICE,
                    told -> told.has(Step.GAP) && !told.has(Step.PRACTICE),
                    told -> draft("practice", "answers", told.first(Step.GAP))),
            new Rule(
                    Step.RECOMMENDATION,
                    told -> (told.has(Step.GAP) || told.starts(Step.PRACTICE)) && !told.has(Step.RECOMMENDATION),
                    told -> draft(
                            "recommendation", "rests-on", told.first(told.has(Step.GAP) ? Step.GAP : Step.PRACTICE))),
            unanswered(Step.ANSWER),
            unanswered(Step.ACTION),
            unanswered(Step.RESULT));

    private Breaks() {}

    private static Rule unanswered(Step step) {
        return new Rule(
                step,
                told -> told.isSent() && !told.has(step),
                told -> "/desk/items/" + told.first(Step.RECOMMENDATION).item().id());
    }

    static List<Missing> in(Walked told) {
        return RULES.stream()
                .filter(rule -> rule.broken().test(told))
                .map(rule -> new Missing(rule.step(), rule.mend().apply(told)))
                .toList();
    }

    static Optional<Missing> at(Step step, List<Missing> all) {
        return all.stream().filter(one -> one.step() == step).findFirst();
    }

    /// Whether a recommendation was sent out, so that an answer can be expected.
    static boolean isSent(Node recommendation) {
        return SENT.contains(recommendation.item().content().one("stage"));
    }

    private static String links(Node node) {
        return "/desk/items/" + node.item().id() + "#links-heading";
    }

    /// Where a national provision is put beside a standard.
    static String counterparts(Node standard, Page page) {
        var path = page.to("/standards/");
        return standard.anchor().isEmpty()
                ? path + standard.item().slug() + "/correspondence"
                : path + "compare?p=" + standard.item().slug() + "/" + standard.anchor();
    }

    /// The form of a new item with one link filled in.
    static String draft(String kind, String verb, Node to) {
        var anchor = to.anchor().isEmpty() ? "" : ":" + to.anchor();
        return "/desk/" + kind + "/new?link=" + verb + ":" + to.item().id() + anchor;
    }
}
