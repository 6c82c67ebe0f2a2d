package org.ukuk.dialogue.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.dialogue.meetings.Logbook;
import org.ukuk.dialogue.minutes.Line.Standing;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// What was undertaken at meetings and is not done yet, for the desk to follow.
@Controller
class ActionDesk {

    private static final String PATH = "/desk/actions";
    private static final int MOST = 300;

    private final Database database;
    private final Registers registers;
    private final MinutesBook book;
    private final Logbook logbook;
    private final Clock clock;

    ActionDesk(Database database, Registers registers, MinutesBook book, Logbook logbook, Clock clock) {
        this.database = database;
        this.registers = registers;
        this.book = book;
        this.logbook = logbook;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View open(Page page, @RequestParam(defaultValue = "open") String standing) {
        var narrowed = Standing.of(standing).orElse(Standing.OPEN);
        List<RegisterView.Row> rows = registers.actions(narrowed, 0, MOST).stream()
                .map(one -> new RegisterView.Row(one.line(), one.meeting(), one.language()))
                .toList();
        var today = LocalDate.ofInstant(clock.instant(), Names.BISHKEK);
        var view = new RegisterView(Line.Sort.ACTION, narrowed.code(), rows, rows.size(), 1, 1, today);
        return page.show("minutes/desk-actions", "view", view);
    }

    @PostMapping(PATH)
    View stand(Actor by, @RequestParam String line, @RequestParam String then) {
        var known =
                book.find(line).filter(one -> one.sort() == Line.Sort.ACTION).orElseThrow(NotHere::page);
        var standing = Standing.of(then).orElseThrow(NotHere::page);
        database.execute(db -> {
            book.stand(known, standing);
            logbook.changed(by, "minutes.action", book.meeting(known), known.id() + " " + standing.code());
        });
        return new SeeOther(PATH);
    }
}
