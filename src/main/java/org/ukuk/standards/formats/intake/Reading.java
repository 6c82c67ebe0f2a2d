package org.ukuk.standards.formats.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ukuk.standards.formats.Alignment;
import org.ukuk.standards.formats.Flaw;
import org.ukuk.standards.formats.Unreadable;
import org.ukuk.standards.formats.akn.Document;
import org.ukuk.standards.formats.split.Splitter;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.InstrumentText;

/// A text as it was understood.
///
/// @param format how it was written
/// @param outline the same in the form in which people mend it; for documents and JSON what was given
/// @param flaws what a person should look at; none of them excludes it
record Reading(Format format, InstrumentText text, String outline, List<Flaw> flaws) {

    /// How a text is written.
    enum Format {
        AKN("akn"),
        JSON("json"),
        OUTLINE("outline"),
        PLAIN("plain");

        private final String code;

        Format(String code) {
            this.code = code;
        }

        /// The end of its message key.
        String code() {
            return code;
        }

        static Format of(String text) {
            var start = text.stripLeading();
            if (start.startsWith("<?xml")
                    || start.startsWith("<akomaNtoso")
                    || start.startsWith("<!DOCTYPE") && !isHtml(start)) {
                return AKN;
            }
            if (start.startsWith("<") && start.matches("(?s)<(?!meta)\\w[^>]*xmlns[\\s\\S]*")) {
                return AKN;
            }
            if (start.startsWith("{") || start.startsWith("[")) {
                return JSON;
            }
            return Outline.isOne(text) ? OUTLINE : PLAIN;
        }

        private static boolean isHtml(String start) {
            return start.toLowerCase(java.util.Locale.ROOT).startsWith("<!doctype html");
        }
    }

    /// @param usual code of the language where nothing tells it
    /// @throws Unreadable when it cannot be taken in as it is
    static Reading of(String text, String usual) {
        return switch (Format.of(text)) {
            case AKN -> whole(Format.AKN, Document.read(text), text);
            case JSON -> whole(Format.JSON, JsonTexts.read(text), text);
            case OUTLINE -> {
                var languages = Outline.read(text);
                yield together(Format.OUTLINE, languages, text, new ArrayList<>());
            }
            case PLAIN -> {
                var split = Splitter.split(text, usual);
                var outline = Outline.write(split.languages());
                // Read again, so that what is found odd has the lines of the text that a person mends.
                yield together(Format.PLAIN, Outline.read(outline), outline, new ArrayList<>(split.notes()));
            }
        };
    }

    private static Reading whole(Format format, InstrumentText text, String given) {
        return new Reading(format, checked(text), given, Findings.in(text.provisions()));
    }

    private static InstrumentText checked(InstrumentText text) {
        if (text.provisions().isEmpty()) {
            throw new Unreadable(Flaw.wrong(0, "lawtext.wrong.nothing"));
        }
        return text;
    }

    private static Reading together(
            Format format, Map<String, List<Branch>> languages, String outline, List<Flaw> notes) {
        List<Branch> all = List.of();
        for (var branches : languages.values()) {
            notes.addAll(Findings.in(branches));
            all = all.isEmpty() ? branches : Alignment.of(all, branches);
        }
        return new Reading(format, checked(InstrumentText.of(all)), outline, List.copyOf(notes));
    }

    /// How many articles there are in each language, in the order of their codes.
    Map<String, Long> articles() {
        var counts = new LinkedHashMap<String, Long>();
        for (var language : new TreeSet<>(text.languages())) {
            counts.put(
                    language,
                    text.all()
                            .filter(branch -> branch.level().isArticle())
                            .filter(branch ->
                                    branch.all().anyMatch(one -> one.words().containsKey(language)))
                            .count());
        }
        return counts;
    }

    long provisions() {
        return text.all().count();
    }
}
