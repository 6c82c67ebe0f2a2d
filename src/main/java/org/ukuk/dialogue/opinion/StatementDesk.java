package org.ukuk.dialogue.opinion;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.desk.Duty;
import org.ukuk.dialogue.moderation.Moderation;
import org.ukuk.dialogue.moderation.Standing;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.Processes;
import org.ukuk.exchange.Sheet;
import org.ukuk.platform.Actor;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Where organisers write the statements of a consultation, translate those that people added, and find the votes
/// behind a map.
@Controller
class StatementDesk {

    static final String PATH = "/desk/consultations/{id}/statements";

    private static final String ONE = PATH + "/{number:[0-9]{1,6}}";
    private static final int MOST_ROUNDS = 10;

    private final Processes processes;
    private final OpinionStatements statements;
    private final MapRounds rounds;

    StatementDesk(Processes processes, OpinionStatements statements, MapRounds rounds) {
        this.processes = processes;
        this.statements = statements;
        this.rounds = rounds;
    }

    @GetMapping(PATH)
    View all(Page page, Actor by, @PathVariable String id) {
        return show(page, by, processes.known(id), Map.of(), List.of());
    }

    @PostMapping(PATH)
    View add(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        Duty.requirePublisher(by);
        var process = processes.known(id);
        try {
            var texts = texts(typed);
            var original = Language.of(typed.getOrDefault("original", ""))
                    .filter(texts::containsKey)
                    .orElseThrow(() -> new Refused(Reason.about("original", "opinion.rule.original")));
            statements.add(id, new OpinionStatements.Draft(original, texts, "", Standing.SHOWN));
            return new SeeOther(path(process));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, by, process, typed, refused.reasons());
        }
    }

    @GetMapping(ONE)
    View one(Page page, Actor by, @PathVariable String id, @PathVariable int number) {
        return show(page, by, at(id, number), Map.of(), List.of());
    }

    @PostMapping(ONE)
    View write(
            Page page,
            Actor by,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        Duty.requirePublisher(by);
        var statement = at(id, number);
        try {
            statements.write(id, number, texts(typed));
            return new SeeOther(path(processes.known(id)));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, by, statement, typed, refused.reasons());
        }
    }

    /// Takes an own statement out of the vote, or back into it. What people added goes the way of moderation.
    @PostMapping(ONE + "/standing")
    View stand(Actor by, @PathVariable String id, @PathVariable int number, @RequestParam boolean shown) {
        Duty.requirePublisher(by);
        var statement = at(id, number);
        if (!statement.voice().isEmpty()) {
            throw NotHere.page();
        }
        statements.put(statement.id(), shown ? Standing.SHOWN : Standing.HIDDEN);
        return new SeeOther(path(processes.known(id)));
    }

    /// The votes a map was made of, without names and in an order that tells nothing, for `ukuk opinion-map`.
    @GetMapping(PATH + "/votes-{round:[0-9]{1,9}}.csv")
    void votes(Actor by, @PathVariable String id, @PathVariable int round, HttpServletResponse response)
            throws IOException {
        Duty.requirePublisher(by);
        var input = rounds.find(id, round).map(rounds::input).orElseThrow(NotHere::page);
        response.setContentType(Sheet.Form.CSV.mediaType());
        new Sheet(List.of("participant", "statement", "vote", "group"), input.rows())
                .write(Sheet.Form.CSV, response.getOutputStream());
    }

    private Statement at(String id, int number) {
        return statements.find(id, number).orElseThrow(NotHere::page);
    }

    private static String path(Process process) {
        return PATH.replace("{id}", process.id());
    }

    private static Map<Language, String> texts(Map<String, String> typed) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var code = language.code();
            var text = Moderation.read(code, typed.getOrDefault(code, ""), Statement.LONGEST)
                    .replaceAll("\\s+", " ");
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return texts;
    }

    private View show(Page page, Actor by, Process process, Map<String, String> typed, List<Reason> reasons) {
        return page.show(
                "opinion/desk",
                "process",
                process,
                "statements",
                statements.of(process.id()),
                "rounds",
                rounds.newest(process.id(), MOST_ROUNDS),
                "editor",
                Duty.publishes(by),
                "form",
                new StatementForm(typed, reasons));
    }

    private View show(Page page, Actor by, Statement statement, Map<String, String> typed, List<Reason> reasons) {
        return page.show(
                "opinion/desk-statement",
                "process",
                processes.known(statement.process()),
                "statement",
                statement,
                "editor",
                Duty.publishes(by),
                "form",
                new StatementForm(typed, reasons));
    }
}
