package org.ukuk.dialogue.consultations.paper;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.View;
import org.springframework.web.util.WebUtils;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.catalogue.Shown;
import org.ukuk.desk.Duty;
import org.ukuk.platform.Actor;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// Where editors put in the text of a consultation: a file or Markdown in each language, a look at which block is
/// which,
/// corrections, and then a new version.
@Controller
class PaperDesk {

    private static final String PATH = "/desk/consultations/{id:[0-9A-Z]{26}}/draft";
    private static final int LARGEST = 5_000_000;
    private static final int LONGEST_TEXT = 2_000_000;

    private final Consulted consulted;
    private final Papers papers;
    private final Proposing proposing;
    private final PaperWriting writing;

    PaperDesk(Consulted consulted, Papers papers, Proposing proposing, PaperWriting writing) {
        this.consulted = consulted;
        this.papers = papers;
        this.proposing = proposing;
        this.writing = writing;
    }

    /// The newest version as Markdown, ready to be changed.
    @GetMapping(PATH)
    View form(Page page, Actor by, @PathVariable String id) {
        var content = consulted.at(id);
        int newest = papers.newest(id);
        var typed = new LinkedHashMap<>(Map.of("base", Integer.toString(newest)));
        var blocks = papers.blocks(id, newest);
        for (var language : Language.values()) {
            if (blocks.stream().anyMatch(block -> block.words().containsKey(language))) {
                var lines = blocks.stream().map(block -> line(block, language)).toList();
                typed.put("text." + language.code(), MarkdownLines.write(lines));
            }
        }
        return show(page, by, id, content, new PaperForm(typed, List.of()), null);
    }

    private static Line line(Block block, Language language) {
        var words = block.words().getOrDefault(language, Row.NOTHING);
        return new Line(block.kind(), block.level(), block.label(), words);
    }

    private View show(
            Page page,
            Actor by,
            String id,
            Content content,
            PaperForm form,
            PaperDeskView.@Nullable Proposal proposal) {
        var title = Shown.best(content, page.language());
        return page.show(
                "consultations/desk-draft",
                "view",
                new PaperDeskView(
                        id,
                        title.text().title(),
                        title.language().code(),
                        papers.versions(id),
                        form,
                        proposal,
                        Duty.publishes(by)));
    }

    @PostMapping(PATH)
    View given(
            Page page,
            Actor by,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "look") String then,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var content = consulted.at(id);
        var form = new PaperForm(typed, List.of());
        try {
            form = withFiles(form, WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class));
            var proposed = proposing.of(id, form, content.original());
            var wish = new PaperWriting.Wish(id, form.base(), proposed.rows(), proposed.numbers(), form.at("note"));
            if (then.equals("take") && form.wasSeen()) {
                Duty.requirePublisher(by);
                return new SeeOther("/desk/consultations/" + id + "/draft?done=" + writing.take(wish, by));
            }
            var reasons = writing.reasonsAgainst(wish);
            response.setStatus(reasons.isEmpty() ? 200 : HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, by, id, content, form.because(reasons), proposed.shown());
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, by, id, content, form.because(refused.reasons()), null);
        }
    }

    /// A file takes the place of what stands in the field of its language.
    private static PaperForm withFiles(PaperForm form, @Nullable MultipartHttpServletRequest files) throws IOException {
        var typed = new LinkedHashMap<>(form.typed());
        for (var language : Language.values()) {
            var field = "text." + language.code();
            var file = files == null ? null : files.getFile("file." + language.code());
            if (file != null && !file.isEmpty()) {
                if (file.getSize() > LARGEST) {
                    throw new Refused(Reason.about(field, "paper.rule.large"));
                }
                typed.put(field, markdown(file.getBytes(), field));
            }
            if (typed.getOrDefault(field, "").length() > LONGEST_TEXT) {
                throw new Refused(Reason.about(field, "paper.rule.large"));
            }
        }
        return new PaperForm(typed, form.reasons());
    }

    private static String markdown(byte[] file, String field) {
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            return MarkdownLines.write(WordLines.read(file, field));
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw new Refused(Reason.about(field, "paper.rule.unreadable"));
        }
    }
}
