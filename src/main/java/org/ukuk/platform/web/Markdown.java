package org.ukuk.platform.web;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Markdown (CommonMark) as safe HTML: rendered first, then everything but plain structure and links is taken out.
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();
    private static final PolicyFactory UNDER_H1 = policy(2);
    private static final PolicyFactory UNDER_H2 = policy(3);

    private Markdown() {}

    private static PolicyFactory policy(int top) {
        return new HtmlPolicyBuilder()
                .allowElements("p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li")
                .allowElements((name, attributes) -> "h" + top, "h1", "h2")
                .allowElements((name, attributes) -> "h" + (top + 1), "h3", "h4", "h5", "h6")
                .allowElements("a")
                .allowStandardUrlProtocols()
                .allowAttributes("href")
                .onElements("a")
                .toFactory();
    }

    /// For a part of a page: its headings begin at level 3, below the part's own.
    public static String html(String markdown) {
        return UNDER_H2.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }

    /// For the whole text of a page: its headings begin at level 2.
    public static String page(String markdown) {
        return UNDER_H1.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }

    /// Only the words, for search and feeds.
    public static String text(String markdown) {
        return WORDS.render(PARSER.parse(markdown));
    }
}
