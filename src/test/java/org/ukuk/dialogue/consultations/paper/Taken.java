package org.ukuk.dialogue.consultations.paper;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ukuk.platform.Centre;
import org.ukuk.platform.i18n.Language;

/// Versions of papers for tests of a whole centre.
public final class Taken {

    private Taken() {}

    /// Takes the paragraphs, in English, as the next version, matched as the desk would propose.
    public static int version(Centre centre, String item, String... paragraphs) {
        var papers = centre.bean(Papers.class);
        var rows = PaperFixture.rows(paragraphs);
        int base = papers.newest(item);
        var numbers = Matching.propose(papers.blocks(item, base), rows, Language.EN);
        var wish = new PaperWriting.Wish(
                item, base, rows, Arrays.stream(numbers).boxed().toList(), "");
        return centre.bean(PaperWriting.class).take(wish, PaperFixture.EDITOR);
    }

    /// So many invented paragraphs.
    public static String[] paragraphs(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "Paragraph " + i + " of an invented strategy says what office number " + i
                        + " does for migrants who were not paid, within " + (i % 30 + 1) + " days.")
                .toArray(String[]::new);
    }
}
