package org.ukuk.standards.formats.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Item;
import org.ukuk.desk.Duty;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;
import org.ukuk.standards.formats.Flaw;
import org.ukuk.standards.formats.Unreadable;
import org.ukuk.standards.text.Instruments;
import org.ukuk.standards.text.Provisions;

/// The desk's page for the text of an instrument: a file or a pasted text is looked at as a tree, mended by hand and
/// looked at again, and becomes a version. Nothing is kept between the steps; the page itself carries the text.
@Controller
class TextDeskController {

    private final Instruments instruments;
    private final Provisions provisions;
    private final TextIntake intake;

    TextDeskController(Instruments instruments, Provisions provisions, TextIntake intake) {
        this.instruments = instruments;
        this.provisions = provisions;
        this.intake = intake;
    }

    @GetMapping("/desk/standards/{id:[0-9A-Z]{26}}/text")
    View form(Page page, Actor by, @PathVariable String id) {
        return show(page, by, instruments.at(id), TextDeskView.Given.NOTHING, "", null, List.of());
    }

    private View show(
            Page page,
            Actor by,
            Item item,
            TextDeskView.Given given,
            String text,
            TextDeskView.@Nullable Preview preview,
            List<String> refused) {
        return page.show(
                "lawtext/desk",
                "view",
                new TextDeskView(
                        item.id(),
                        item.title(page.language()),
                        item.shown(page.language()).language().code(),
                        provisions.versions(item.id()),
                        given,
                        text,
                        preview,
                        refused,
                        Duty.publishes(by)));
    }

    @PostMapping("/desk/standards/{id:[0-9A-Z]{26}}/text")
    View given(Page page, Actor by, @PathVariable String id, TextForm form, HttpServletResponse response)
            throws IOException {
        var item = instruments.at(id);
        var given = form.given();
        var written = form.written();
        try {
            written = letters(form);
            var reading = Reading.of(written, form.usual());
            written = reading.outline();
            var flaws = intake.against(wish(item, given), reading.text());
            if (!flaws.isEmpty()) {
                throw new Unreadable(flaws);
            }
            if (form.takes()) {
                return take(item, given, reading, by);
            }
            return show(page, by, item, given, written, PreviewLines.of(reading, page), List.of());
        } catch (Unreadable refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var reasons = refused.flaws().stream()
                    .map(flaw -> flaw.in(page.messages(), page.language()))
                    .toList();
            return show(page, by, item, given, written, null, reasons);
        }
    }

    private static String letters(TextForm form) throws IOException {
        var file = form.file();
        var letters = file == null || file.isEmpty() ? form.written() : letters(file);
        if (letters.isBlank()) {
            throw new Unreadable(Flaw.wrong(0, "lawtext.wrong.missing"));
        }
        return letters;
    }

    private static TextIntake.Wish wish(Item item, TextDeskView.Given given) {
        return new TextIntake.Wish(
                item.id(), given.since(), given.how().equals("fill"), orNull(given.source()), orNull(given.url()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private View take(Item item, TextDeskView.Given given, Reading reading, Actor by) {
        Duty.requirePublisher(by);
        intake.take(wish(item, given), reading.text(), by);
        return new SeeOther("/desk/standards/" + item.id() + "/text");
    }

    private static String letters(MultipartFile file) throws IOException {
        var kept = Files.createTempFile("lawtext", ".upload");
        try {
            file.transferTo(kept);
            var name = file.getOriginalFilename();
            return GivenFile.text(kept, name == null ? "" : name);
        } finally {
            Files.deleteIfExists(kept);
        }
    }
}
