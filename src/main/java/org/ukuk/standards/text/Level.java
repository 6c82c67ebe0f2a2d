package org.ukuk.standards.text;

import java.util.Arrays;
import java.util.Optional;

/// What a provision is called in the structure of its instrument: the hierarchical elements of Akoma Ntoso 3.0, and two
/// that stand beside the body.
public enum Level {
    PREAMBLE("preamble", "preamble"),
    BOOK("book", "book"),
    TOME("tome", "tome"),
    PART("part", "part"),
    SUBPART("subpart", "subpart"),
    TITLE("title", "title"),
    SUBTITLE("subtitle", "subtitle"),
    CHAPTER("chapter", "chp"),
    SUBCHAPTER("subchapter", "subchp"),
    DIVISION("division", "dvs"),
    SUBDIVISION("subdivision", "subdvs"),
    SECTION("section", "sec"),
    SUBSECTION("subsection", "subsec"),
    ARTICLE("article", "art"),
    RULE("rule", "rule"),
    SUBRULE("subrule", "subrule"),
    PARAGRAPH("paragraph", "para"),
    SUBPARAGRAPH("subparagraph", "subpara"),
    CLAUSE("clause", "cl"),
    SUBCLAUSE("subclause", "subcl"),
    LIST("list", "list"),
    SUBLIST("sublist", "sublist"),
    POINT("point", "point"),
    INDENT("indent", "indent"),
    ALINEA("alinea", "al"),
    PROVISO("proviso", "proviso"),
    LEVEL("level", "lvl"),
    TRANSITIONAL("transitional", "transitional"),
    CONTAINER("hcontainer", "hcontainer"),
    ANNEX("annex", "annex");

    private final String code;
    private final String prefix;

    Level(String code, String prefix) {
        this.code = code;
        this.prefix = prefix;
    }

    /// The name of the Akoma Ntoso element, and of the message `standards.level.<code>`.
    public String code() {
        return code;
    }

    /// What anchors of this level begin with, as in the naming convention of Akoma Ntoso: `art` in `art-25`.
    public String prefix() {
        return prefix;
    }

    /// Whether provisions of this level have a page of their own and are found and cited by themselves.
    public boolean isArticle() {
        return this == ARTICLE || this == RULE;
    }

    /// The level whose anchors begin so.
    static Optional<Level> ofPrefix(String prefix) {
        return Arrays.stream(values())
                .filter(level -> level.prefix.equals(prefix))
                .findFirst();
    }

    public static Optional<Level> of(String code) {
        return Arrays.stream(values()).filter(level -> level.code.equals(code)).findFirst();
    }
}
