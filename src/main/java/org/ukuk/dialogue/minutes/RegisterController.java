package org.ukuk.dialogue.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.dialogue.minutes.Line.Sort;
import org.ukuk.dialogue.minutes.Line.Standing;
import org.ukuk.exchange.Sheet;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;

/// The registers of decisions and of actions, to read and to take away.
@Controller
class RegisterController {

    private static final String DECISIONS = "/{language:ky|ru|en}/events/decisions";
    private static final String ACTIONS = "/{language:ky|ru|en}/events/actions";
    private static final String FORM = ".{extension:csv|xlsx}";
    private static final int ON_A_PAGE = 50;

    private final Registers registers;
    private final Clock clock;

    RegisterController(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    @Published
    @GetMapping(DECISIONS)
    View decisions(Page page, @RequestParam(name = "page", defaultValue = "1") String number) {
        return show(page, Sort.DECISION, null, number);
    }

    @Published
    @GetMapping(ACTIONS)
    View actions(
            Page page,
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(name = "page", defaultValue = "1") String number) {
        return show(page, Sort.ACTION, Standing.of(standing).orElse(null), number);
    }

    private View show(Page page, Sort sort, @Nullable Standing narrowed, String number) {
        int all = registers.countPublic(sort, narrowed);
        int pages = Math.max(1, (all + ON_A_PAGE - 1) / ON_A_PAGE);
        int at = number.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(number), pages) : 1;
        var rows = registers.inPublic(sort, narrowed, (at - 1) * ON_A_PAGE, ON_A_PAGE).stream()
                .map(one -> new RegisterView.Row(one.line(), one.meeting(), one.language()))
                .toList();
        var code = narrowed == null ? "" : narrowed.code();
        return page.show("minutes/register", "view", new RegisterView(sort, code, rows, all, at, pages, today()));
    }

    @GetMapping(DECISIONS + FORM)
    ResponseEntity<byte[]> decisionsTaken(Page page, @PathVariable String extension) {
        return taken(page, Sort.DECISION, null, extension, "decisions");
    }

    @GetMapping(ACTIONS + FORM)
    ResponseEntity<byte[]> actionsTaken(
            Page page, @PathVariable String extension, @RequestParam(defaultValue = "") String standing) {
        return taken(page, Sort.ACTION, Standing.of(standing).orElse(null), extension, "actions");
    }

    private ResponseEntity<byte[]> taken(
            Page page, Sort sort, @Nullable Standing narrowed, String extension, String name) {
        var rows = registers.inPublic(sort, narrowed, 0, Registers.MOST).stream()
                .map(one -> row(one, page))
                .toList();
        return new Sheet(columns(sort, page), rows)
                .taken(Sheet.Form.of(extension).orElseThrow(NotHere::page), name);
    }

    private static List<String> columns(Sort sort, Page page) {
        var columns = new ArrayList<>(List.of(
                page.say("kind.event"),
                page.say("field.event.date"),
                page.say("minutes.sort." + sort.code()),
                page.say("minutes.address")));
        if (sort == Sort.ACTION) {
            columns.addAll(List.of(page.say("minutes.owner"), page.say("minutes.due"), page.say("minutes.standing")));
        }
        return columns;
    }

    private static List<String> row(Registers.Entry one, Page page) {
        var line = one.line();
        var row = new ArrayList<>(List.of(
                one.meeting().item().title(page.language()),
                one.meeting().content().one("date"),
                line.text(),
                page.absolute(page.to(one.meeting().path() + "/minutes#" + line.anchor()))));
        if (line.sort() == Sort.ACTION) {
            row.add(line.who());
            row.add(line.dueOn() == null ? "" : line.dueOn().toString());
            row.add(page.say("minutes.standing." + line.standing().code()));
        }
        return row;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Names.BISHKEK);
    }
}
