package org.ukuk.platform.web;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Markdown (CommonMark) as safe HTML: rendered first, then everything but plain structure and links is taken out.
/// Headings begin at level 3, below those of the page.
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "em",
                    "strong",
                    "code",
                    "pre",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "h3",
                    "h4",
                    "h5",
                    "h6")
            .allowElements((name, attributes) -> name.equals("h1") ? "h3" : "h4", "h1", "h2")
            .allowElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .toFactory();

    private Markdown() {}

    public static String html(String markdown) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }

    /// Only the words, for search and feeds.
    public static String text(String markdown) {
        return new HtmlPolicyBuilder()
                .allowElements(List.of().toArray(String[]::new))
                .toFactory()
                .sanitize(RENDERER.render(PARSER.parse(markdown)))
                .strip();
    }
}
