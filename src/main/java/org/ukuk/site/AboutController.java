package org.ukuk.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.ukuk.platform.web.Markdown;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;

/// What the centre says of itself. The texts are Markdown, one file a page and language.
@Controller
class AboutController {

    @Published
    @GetMapping("/{language:ky|ru|en}/about")
    View about(Page page) {
        return text(page, "about");
    }

    @Published
    @GetMapping("/{language:ky|ru|en}/about/privacy")
    View privacy(Page page) {
        return text(page, "privacy");
    }

    @Published
    @GetMapping("/{language:ky|ru|en}/about/accessibility")
    View accessibility(Page page) {
        return text(page, "accessibility");
    }

    private static View text(Page page, String name) {
        var file = new ClassPathResource("texts/" + name + "_" + page.language().code() + ".md");
        try {
            var html = Markdown.page(file.getContentAsString(StandardCharsets.UTF_8));
            return page.show("site/text", "title", page.say("site.text." + name), "html", html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
