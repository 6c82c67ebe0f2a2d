package org.ukuk.accounts;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.platform.web.Page;

/// The audit trail, for administrators: fifty acts a page, newest first, and the check of the whole.
@Controller
class AuditController {

    private static final int PER_PAGE = 50;

    private final AuditTrail trail;
    private final People people;

    AuditController(AuditTrail trail, People people) {
        this.trail = trail;
        this.people = people;
    }

    /// @param before number of the entry that the page stands before; 0 for the newest
    /// @param check whether the whole trail is read and checked: a second for some 100,000 entries
    @GetMapping("/desk/audit")
    View trail(
            Page page,
            @RequestParam(defaultValue = "0") long before,
            @RequestParam(defaultValue = "false") boolean check) {
        var entries = trail.before(before < 1 ? Long.MAX_VALUE : before, PER_PAGE);
        var ids = entries.stream()
                .flatMap(entry -> Stream.of(entry.actorId(), entry.subject()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        long older = entries.isEmpty() || entries.getLast().seq() == 1
                ? 0
                : entries.getLast().seq();
        var verdict = check ? trail.check() : null;
        return page.show("accounts/audit", "view", new AuditView(entries, people.names(ids), verdict, older));
    }
}
