package org.ukuk.standards.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.exchange.Sheet;
import org.ukuk.platform.i18n.Collation;
import org.ukuk.platform.i18n.Countries;
import org.ukuk.platform.web.Page;
import org.ukuk.standards.status.CountryView.Group;
import org.ukuk.standards.status.CountryView.Law;
import org.ukuk.standards.status.MatrixView.Option;
import org.ukuk.standards.status.Register.Instrument;
import org.ukuk.standards.status.Standing.State;
import org.ukuk.standards.text.Labels;

/// Makes the page of a country: what binds it, what it only signed, what it has not joined, beside other countries.
@Component
class CountryPage {

    private static final List<String> USUALLY_BESIDE = List.of("RU", "KZ", "TR", "KR");
    private static final int MOST = 100;
    private static final int MOST_BESIDE = 8;

    /// What is listed together, in this order.
    private static final Map<String, Set<State>> GROUPS = groups();

    private final Register register;
    private final Standings standings;
    private final Statements statements;
    private final MatrixPage matrix;
    private final Labels labels;

    CountryPage(Register register, Standings standings, Statements statements, MatrixPage matrix, Labels labels) {
        this.labels = labels;
        this.register = register;
        this.standings = standings;
        this.statements = statements;
        this.matrix = matrix;
    }

    private static Map<String, Set<State>> groups() {
        var groups = new LinkedHashMap<String, Set<State>>();
        groups.put("bound", EnumSet.of(State.BOUND, State.PROVISIONAL));
        groups.put("signed", EnumSet.of(State.SIGNED));
        groups.put("not-joined", EnumSet.of(State.NONE, State.DENOUNCED));
        groups.put("unknown", EnumSet.of(State.UNKNOWN));
        return groups;
    }

    /// @param with codes of the countries beside it; empty for the usual ones
    /// @param more one more country beside it
    CountryView view(String code, String with, String more, Page page) {
        var beside = beside(code, with, more);
        var columns = Stream.concat(Stream.of(code), beside.stream()).toList();
        var instruments = joined();
        var table = standings.table(instruments.stream().map(Instrument::id).toList(), List.of(code));
        var groups = new ArrayList<Group>();
        GROUPS.forEach((name, states) -> {
            var those = instruments.stream()
                    .filter(one -> states.contains(table.get(one.id(), code).state()))
                    .toList();
            var shown = those.stream().limit(MOST).toList();
            groups.add(new Group(
                    name,
                    matrix.matrix(shown, columns, page, other -> null),
                    those.size(),
                    those.size() - shown.size()));
        });
        return new CountryView(
                code,
                Chosen.name(code, page.language()),
                String.join(",", beside),
                groups,
                laws(code, page),
                statements(code, page),
                others(columns, page),
                "?with=" + String.join(",", beside));
    }

    private List<Instrument> joined() {
        return register.all().stream().filter(Instrument::isJoined).toList();
    }

    private static List<String> beside(String code, String with, String more) {
        var base = with.isBlank() ? USUALLY_BESIDE.stream() : Stream.of(with.split(","));
        return Stream.concat(base, Stream.of(more))
                .flatMap(word -> Chosen.code(word).stream())
                .filter(other -> !other.equals(code))
                .distinct()
                .limit(MOST_BESIDE)
                .toList();
    }

    private List<Law> laws(String code, Page page) {
        return register.all().stream()
                .filter(one -> one.isNational() && one.countries().contains(code))
                .limit(MOST)
                .map(one -> new Law(
                        one.title(page.language()),
                        org.ukuk.catalogue.Shown.best(one.content(), page.language())
                                .language()
                                .code(),
                        page.to("/standards/" + one.slug()),
                        page.say("instrument.type." + one.type())))
                .toList();
    }

    private List<StatementView> statements(String code, Page page) {
        return statements.ofCountry(code).stream()
                .limit(MOST)
                .flatMap(one -> register.find(one.item()).stream().map(instrument -> {
                    var path = page.to("/standards/" + instrument.slug());
                    return StatementView.of(one, instrument.name(page.language()), path, path, labels, page);
                }))
                .toList();
    }

    private static List<Option> others(List<String> columns, Page page) {
        return Countries.codes(page.language()).stream()
                .filter(code -> !columns.contains(code))
                .map(code -> new Option(code, Chosen.name(code, page.language())))
                .toList();
    }

    Sheet sheet(String code, String with, Page page) {
        var columns =
                Stream.concat(Stream.of(code), beside(code, with, "").stream()).toList();
        var all = register.all().stream()
                .filter(one ->
                        one.isJoined() || (one.isNational() && one.countries().contains(code)))
                .toList();
        return matrix.sheet(all, columns, page);
    }

    /// A row a country, with how many instruments it stands with in each way.
    Sheet sheet(Set<String> known, Page page) {
        var all = list(known, page);
        var instruments = joined().stream().map(Instrument::id).toList();
        var table = standings.table(instruments, all.stream().map(Option::value).toList());
        var states = Stream.of(State.values())
                .filter(state -> state != State.UNKNOWN && state != State.FOREIGN)
                .toList();
        var columns = Stream.concat(
                        Stream.of("code", "name"),
                        Stream.concat(
                                states.stream().map(state -> page.say("status.brief." + state.code())),
                                Stream.of("address")))
                .toList();
        return new Sheet(
                columns,
                all.stream()
                        .map(one -> Stream.of(
                                        Stream.of(one.value(), one.label()),
                                        states.stream().map(state -> count(instruments, one, state, table)),
                                        Stream.of(page.absolute(MatrixPage.path(one.value(), page))))
                                .flatMap(cells -> cells)
                                .toList())
                        .toList());
    }

    private static String count(List<String> instruments, Option country, State state, Standings.Table table) {
        return String.valueOf(instruments.stream()
                .filter(id -> table.get(id, country.value()).state() == state)
                .count());
    }

    /// The usual countries and those that any source speaks of.
    static List<Option> list(Set<String> known, Page page) {
        return Stream.concat(Chosen.USUAL.stream(), known.stream())
                .distinct()
                .map(code -> new Option(code, Chosen.name(code, page.language())))
                .sorted(Comparator.comparing(Option::label, Collation.collator(page.language())::compare))
                .toList();
    }
}
