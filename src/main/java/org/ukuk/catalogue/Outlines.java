package org.ukuk.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import org.ukuk.platform.extraction.Extraction.Heading;

/// How a file's table of contents is kept: a line each, level, page and title apart by tabs.
final class Outlines {

    private Outlines() {}

    static String write(List<Heading> headings) {
        return headings.stream()
                .map(h -> h.level() + "\t" + h.page() + "\t" + h.title())
                .collect(Collectors.joining("\n"));
    }

    static List<Heading> read(String lines) {
        return lines.lines()
                .map(line -> line.split("\t", 3))
                .filter(parts -> parts.length == 3)
                .map(parts -> new Heading(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]))
                .toList();
    }
}
