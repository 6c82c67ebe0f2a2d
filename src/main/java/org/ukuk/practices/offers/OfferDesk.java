package org.ukuk.practices.offers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Actor;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;
import org.ukuk.practices.register.Practices;

/// What was sent in, and where filled-in Word templates are brought in.
@Controller
class OfferDesk {

    private static final String PATH = "/desk/offers";
    private static final int LARGEST = 3_000_000;

    private final Offers offers;
    private final WordReading reading;
    private final Catalogue catalogue;

    OfferDesk(Offers offers, WordReading reading, Catalogue catalogue) {
        this.offers = offers;
        this.reading = reading;
        this.catalogue = catalogue;
    }

    @GetMapping(PATH)
    View all(Page page) {
        return show(page, List.of());
    }

    private View show(Page page, List<Reason> reasons) {
        return page.show("offers/desk", "offers", offers.waiting(), "reasons", reasons);
    }

    /// A draft of a template, with what was not understood told before it is opened.
    @PostMapping(PATH)
    View bring(
            Page page,
            Actor by,
            @RequestParam(name = "file", required = false) MultipartFile file,
            HttpServletResponse response)
            throws IOException {
        try {
            if (file == null || file.isEmpty() || file.getSize() > LARGEST) {
                throw new Refused(Reason.about("file", "offer.word.rule.unreadable"));
            }
            var draft = reading.read(file.getBytes());
            var item = catalogue.begin(Practices.CODE, draft.content(), by).item();
            return draft.notUnderstood().isEmpty()
                    ? new SeeOther("/desk/items/" + item)
                    : page.show("offers/missed", "item", item, "missed", draft.notUnderstood());
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, refused.reasons());
        }
    }
}
