package org.ukuk.desk;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.ukuk.catalogue.StaleDraft;
import org.ukuk.platform.Actor;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;

/// Saves the form while somebody writes in it; a script sends it and shows the answer.
@Controller
class AutosaveController {

    private final Bench bench;
    private final DraftForms forms;
    private final Clock clock;

    AutosaveController(Bench bench, DraftForms forms, Clock clock) {
        this.bench = bench;
        this.forms = forms;
        this.clock = clock;
    }

    @PostMapping("/desk/{kind}/new/autosave")
    ResponseEntity<Map<String, Object>> begin(
            Page page, Actor by, @PathVariable String kind, @RequestParam MultiValueMap<String, String> sent) {
        return save(page, by, bench.blank(kind, page.language()), Typed.sent(sent));
    }

    @PostMapping("/desk/items/{id}/autosave")
    ResponseEntity<Map<String, Object>> save(
            Page page, Actor by, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent) {
        return save(page, by, bench.open(id), Typed.sent(sent));
    }

    private ResponseEntity<Map<String, Object>> save(Page page, Actor by, Opened opened, Typed typed) {
        var read = forms.read(opened, typed, page.language());
        if (!read.isWhole()) {
            return answer(HttpStatus.UNPROCESSABLE_CONTENT, page.say("desk.autosave.wrong"));
        }
        try {
            var id = bench.keep(opened, DraftController.version(typed), read.content(), by);
            var told = said(page.say("desk.autosave.saved", Names.moment(page.language(), clock.instant())));
            told.put("version", bench.version(id));
            told.put("address", "/desk/items/" + id);
            return ResponseEntity.ok(told);
        } catch (StaleDraft stale) {
            return answer(HttpStatus.CONFLICT, page.say("desk.autosave.conflict"));
        }
    }

    private static ResponseEntity<Map<String, Object>> answer(HttpStatus status, String message) {
        return ResponseEntity.status(status).body(said(message));
    }

    private static Map<String, Object> said(String message) {
        return new LinkedHashMap<>(Map.of("message", message));
    }
}
