package org.ukuk.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// What the desk says about an item.
@Controller
class NotesController {

    private static final int MOST = 200;

    private final Bench bench;
    private final Notes notes;

    NotesController(Bench bench, Notes notes) {
        this.bench = bench;
        this.notes = notes;
    }

    @GetMapping("/desk/items/{id}/notes")
    View notes(Page page, @PathVariable String id) {
        return page.show("desk/notes", "opened", bench.open(id), "notes", notes.about(id, MOST));
    }

    @PostMapping("/desk/items/{id}/notes")
    View add(Actor by, @PathVariable String id, @RequestParam(defaultValue = "") String text) {
        bench.open(id);
        notes.add(id, text, by);
        return new SeeOther("/desk/items/" + id + "/notes");
    }
}
