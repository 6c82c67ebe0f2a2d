package org.ukuk.policy.followup;

import static org.ukuk.platform.database.schema.Tables.ITEM;
import static org.ukuk.platform.database.schema.Tables.ITEM_LINK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;
import org.ukuk.policy.followup.BodyView.Line;

/// Gathers what was addressed to a body; at most five hundred recommendations.
@Component
public final class BodyViews {

    private static final int MOST = 500;

    private static final Comparator<Line> LATE_FIRST = Comparator.comparing(
                    (Line line) -> -line.addressee().daysLate())
            .thenComparing(line -> line.addressee().enquiry() == null
                    ? LocalDate.MAX
                    : line.addressee().enquiry().dueOn())
            .thenComparing(line -> line.whole().item().id());

    private final Database database;
    private final Enquiries enquiries;
    private final Items items;
    private final Cases cases;
    private final CaseViews views;
    private final Kinds kinds;

    BodyViews(Database database, Enquiries enquiries, Items items, Cases cases, CaseViews views, Kinds kinds) {
        this.database = database;
        this.enquiries = enquiries;
        this.items = items;
        this.cases = cases;
        this.views = views;
        this.kinds = kinds;
    }

    /// What everybody may see of it.
    public BodyView of(Body body, Page page) {
        var ids = new LinkedHashSet<String>();
        enquiries.ofBody(body.id()).forEach(one -> ids.add(one.item()));
        ids.addAll(addressed(body.id()));
        var shown = items.all(ids.stream().limit(MOST).toList()).stream()
                .filter(item -> item.isVisibleTo(null))
                .toList();
        var lines = cases.of(shown).stream()
                .flatMap(whole -> whole.addressee(body.id()).stream()
                        .map(one -> new Line(
                                whole,
                                one,
                                kinds.path(
                                        page.language().code(),
                                        Cases.CODE,
                                        whole.item().slug()))))
                .sorted(LATE_FIRST)
                .toList();
        var said = lines.stream()
                .flatMap(line -> Stream.concat(
                        line.addressee().answers().stream(),
                        line.voices().stream().flatMap(voice -> voice.said().stream())))
                .toList();
        return new BodyView(body, lines, views.publications(said, page), views.documents(said), ids.size() > MOST);
    }

    private List<String> addressed(String body) {
        return database.read(db -> db.select(ITEM_LINK.FROM_ID)
                .from(ITEM_LINK)
                .join(ITEM)
                .on(ITEM.ID.eq(ITEM_LINK.FROM_ID))
                .where(ITEM_LINK
                        .TO_ID
                        .eq(body)
                        .and(ITEM_LINK.VERB.eq(Cases.ADDRESSED_TO))
                        .and(ITEM.KIND.eq(Cases.CODE))
                        .and(ITEM.REVISION.isNotNull()))
                .orderBy(ITEM_LINK.FROM_ID)
                .limit(MOST + 1)
                .fetch(ITEM_LINK.FROM_ID));
    }

    /// The head of the table to take away.
    static List<String> columns(Page page) {
        return Stream.of(
                        "field.recommendation.reference",
                        "kind.recommendation",
                        "field.recommendation.stage",
                        "followup.desk.sent",
                        "followup.desk.due",
                        "followup.axis.answer",
                        "followup.body.days-late",
                        "followup.desk.text",
                        "followup.axis.implementation",
                        "followup.body.page")
                .map(page::say)
                .toList();
    }

    /// A line of it. What several assessors say stands side by side in one cell, each with its name.
    static List<String> row(Line line, Page page) {
        var enquiry = line.addressee().enquiry();
        var cells = new ArrayList<String>();
        cells.add(line.reference());
        cells.add(line.title(page.language()));
        cells.add(page.say("recommendation.stage." + line.whole().stage().code()));
        cells.add(enquiry == null ? "" : enquiry.sentOn().toString());
        cells.add(enquiry == null ? "" : enquiry.dueOn().toString());
        cells.add(page.say("answer.status." + line.addressee().standing().code()));
        cells.add(
                line.addressee().isLate()
                        ? Names.number(page.language(), line.addressee().daysLate())
                        : "");
        cells.add(line.addressee()
                .newest()
                .map(one -> one.text().best(page.language()).text())
                .orElse(""));
        cells.add(line.voices().stream()
                .map(voice -> CaseView.name(voice, page) + ": "
                        + page.say(voice.newest().label()))
                .reduce((a, b) -> a + "; " + b)
                .orElse(""));
        cells.add(page.absolute(line.path()));
        return cells;
    }
}
