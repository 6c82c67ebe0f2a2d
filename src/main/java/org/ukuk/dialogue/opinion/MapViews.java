package org.ukuk.dialogue.opinion;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.ukuk.dialogue.opinion.CountedMap.Line;
import org.ukuk.dialogue.opinion.MapView.Camp;
import org.ukuk.dialogue.opinion.MapView.Cell;
import org.ukuk.dialogue.opinion.MapView.Chapter;
import org.ukuk.dialogue.opinion.MapView.Said;
import org.ukuk.dialogue.opinion.MapView.Told;
import org.ukuk.dialogue.opinion.maths.Group;
import org.ukuk.dialogue.opinion.maths.Tally;
import org.ukuk.dialogue.opinion.maths.Vote;
import org.ukuk.platform.web.Page;

/// Turns a map into what readers see of it. Whatever leaves this class is safe to publish.
final class MapViews {

    private static final int LISTED = 10;

    private final ShownMap shown;
    private final Lens lens;
    private final Page page;
    private final List<Camp> bare;

    private MapViews(ShownMap shown, Lens lens, Page page) {
        this.shown = shown;
        this.lens = lens;
        this.page = page;
        this.bare = shown.groups(lens).stream()
                .map(group -> new Camp(label(group), people(group), group.size(), List.of()))
                .toList();
    }

    static MapView of(ShownMap shown, Lens lens, Page page) {
        var views = new MapViews(shown, lens, page);
        return new MapView(
                shown.map().participants(),
                shown.round().day(),
                lens,
                views.camps(),
                views.chapters(),
                lens == Lens.FOUND ? Drawing.of(shown.map().found(), shown.map().centres()) : null);
    }

    /// Every statement, the most agreed first.
    static List<Told> all(ShownMap shown, Lens lens, Page page) {
        var views = new MapViews(shown, lens, page);
        return shown.lines(lens).stream().map(views::told).toList();
    }

    private String label(Group group) {
        return switch (lens) {
            case FOUND ->
                shown.groups(lens).size() == 1
                        ? page.say("opinion.group.one")
                        : page.say("opinion.group", group.name());
            case DECLARED -> page.say("voices.group." + group.name());
        };
    }

    /// How many declare a group is told as a band: with the exact number, those of the groups too small to be shown
    /// would follow.
    private String people(Group group) {
        return switch (lens) {
            case FOUND -> Integer.toString(group.size());
            case DECLARED -> Band.of(group.size()).text();
        };
    }

    private List<Camp> camps() {
        var groups = shown.groups(lens);
        return IntStream.range(0, groups.size())
                .mapToObj(i -> new Camp(
                        bare.get(i).label(),
                        bare.get(i).people(),
                        bare.get(i).size(),
                        groups.size() == 1 ? List.of() : says(groups.get(i))))
                .toList();
    }

    private List<Said> says(Group group) {
        return group.says().stream()
                .flatMap(said -> shown.lines(lens).stream()
                        .filter(line -> line.statement() == Integer.parseInt(said.statement()))
                        .map(line -> new Said(told(line), said.position() == Vote.AGREE)))
                .toList();
    }

    private List<Chapter> chapters() {
        return Arrays.stream(Finding.values())
                .filter(finding -> finding != Finding.OPEN)
                .map(this::chapter)
                .toList();
    }

    private Chapter chapter(Finding finding) {
        UnaryOperator<List<Line>> order =
                finding == Finding.REFUSED || finding == Finding.DIVIDED ? List::reversed : UnaryOperator.identity();
        var lines = order.apply(shown.lines(lens).stream()
                .filter(line -> line.finding() == finding)
                .toList());
        return new Chapter(
                finding, lines.stream().limit(LISTED).map(this::told).toList(), Math.max(0, lines.size() - LISTED));
    }

    private Told told(Line line) {
        var statement = shown.statements().get(line.statement());
        if (statement == null) {
            throw new IllegalStateException("a hidden statement");
        }
        var language = statement.shownIn(page.language());
        return new Told(
                line.statement(),
                statement.text(language),
                language,
                line.finding(),
                line.but() < 0 ? "" : bare.get(line.but()).label(),
                IntStream.range(0, bare.size())
                        .mapToObj(i -> cell(bare.get(i), line.groups().get(i)))
                        .toList());
    }

    private static Cell cell(Camp camp, Tally tally) {
        return new Cell(
                camp,
                Band.of(tally.agree()),
                Band.of(tally.disagree()),
                Band.of(tally.seen() - tally.agree() - tally.disagree()));
    }
}
