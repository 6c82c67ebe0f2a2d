package org.ukuk.policy.followup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.chain.ChainSource;
import org.ukuk.chain.Finding;
import org.ukuk.chain.Finding.State;
import org.ukuk.chain.Step;
import org.ukuk.platform.web.Page;
import org.ukuk.policy.followup.Case.Addressee;
import org.ukuk.policy.followup.Case.Voice;

/// Tells the chain what was answered to recommendations, what is being done, and what came of it.
@Component
class CaseFindings implements ChainSource {

    private static final int MOST = 10;

    private final Cases cases;

    CaseFindings(Cases cases) {
        this.cases = cases;
    }

    @Override
    public List<Finding> findings(Collection<Item> items, String country, Page page) {
        var recommendations =
                items.stream().filter(item -> item.kind().equals(Cases.CODE)).toList();
        return recommendations.isEmpty()
                ? List.of()
                : cases.of(recommendations).stream()
                        .flatMap(whole -> findings(whole, page))
                        .toList();
    }

    private static Stream<Finding> findings(Case whole, Page page) {
        var all = new ArrayList<Finding>();
        all.add(stage(whole, page));
        whole.addressees().stream()
                .filter(one -> one.enquiry() != null)
                .limit(MOST)
                .forEach(one -> all.add(answer(whole, one, page)));
        whole.actions().stream().limit(MOST).forEach(one -> all.add(action(whole, one, page)));
        whole.voices().stream().limit(MOST).forEach(voice -> all.add(result(whole, voice, page)));
        return all.stream();
    }

    private static Finding stage(Case whole, Page page) {
        var state = switch (whole.stage()) {
            case DRAFT, CONSULTATION -> State.WEAK;
            case ADOPTED, SENT, CLOSED -> State.FULL;
            case SUPERSEDED, WITHDRAWN -> State.BROKEN;
        };
        var title = page.say("recommendation.stage." + whole.stage().code());
        return new Finding(Step.RECOMMENDATION, whole.item().id(), state, title, "", null, null, "", "", mend(whole));
    }

    private static Finding answer(Case whole, Addressee one, Page page) {
        var standing = one.standing();
        var newest = one.newest();
        return new Finding(
                Step.ANSWER,
                whole.item().id(),
                one.isLate() ? State.BROKEN : state(standing),
                one.body().name(page.language()) + ": " + page.say("answer.status." + standing.code()),
                one.isLate() ? page.say("followup.late", one.daysLate()) : "",
                path(whole, page) + "#answer-" + one.body().id(),
                newest.map(Submission::day).orElse(null),
                newest.map(Submission::signatory).orElse(""),
                "",
                mend(whole));
    }

    private static State state(Answer answer) {
        return switch (answer) {
            case SUPPORTED, CLAIMED_DONE -> State.FULL;
            case AWAITING, ACKNOWLEDGED, IN_PART, NOTED -> State.WEAK;
            case NOT_ASKED, REJECTED -> State.BROKEN;
        };
    }

    private static Finding action(Case whole, Undertaking one, Page page) {
        boolean late = one.isLate(whole.today());
        var state = switch (one.status()) {
            case DONE -> State.FULL;
            case PLANNED, UNDER_WAY -> late ? State.BROKEN : State.WEAK;
            case STOPPED -> State.BROKEN;
        };
        var said = page.say("followup.action." + one.status().code())
                + (late ? ", " + page.say("followup.action.late") : "")
                + (one.sample() ? " (" + page.say("policy.sample") + ")" : "");
        return new Finding(
                Step.ACTION,
                whole.item().id(),
                state,
                one.title().best(page.language()).text(),
                said,
                path(whole, page) + "#action-" + one.id(),
                one.doneOn() == null ? one.startsOn() : one.doneOn(),
                one.ownerWords().best(page.language()).text(),
                "",
                mend(whole));
    }

    /// What an addressee alone says is done, nobody has confirmed.
    private static Finding result(Case whole, Voice voice, Page page) {
        var newest = voice.newest();
        var state = switch (newest.implementation()) {
            case DONE -> voice.assessor() == Assessor.ADDRESSEE ? State.WEAK : State.FULL;
            case PREPARATION, PARTIAL, UNKNOWN -> State.WEAK;
            case NOT_STARTED, REVERSED -> State.BROKEN;
        };
        return new Finding(
                Step.RESULT,
                whole.item().id(),
                state,
                page.say(newest.label()),
                newest.text().best(page.language()).text(),
                path(whole, page) + "#axes",
                newest.day(),
                CaseView.name(voice, page),
                "",
                mend(whole));
    }

    private static String path(Case whole, Page page) {
        return page.to("/recommendations/" + whole.item().slug());
    }

    private static String mend(Case whole) {
        return "/desk/recommendations/" + whole.item().id() + "/followup";
    }
}
