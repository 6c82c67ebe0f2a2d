package org.ukuk.standards.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ukuk.catalogue.Slugs;

/// Gives every provision its anchor: `art-25`, below it `para-1`. An anchor names one place of a version: an article
/// whose number was met before, as in annexes and in real codes, is named by what it stands in (`annex-1.art-1`), and
/// if
/// that was met too, by a count (`art-25.2`).
final class Anchors {

    private static final Pattern RAISED = Pattern.compile("[\u00b9\u00b2\u00b3\u2070-\u2079]+");

    private final Map<Branch, String> all = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Anchors() {}

    static Map<Branch, String> of(List<Branch> provisions) {
        var anchors = new Anchors();
        anchors.name(provisions, "", "");
        return anchors.all;
    }

    /// @param article anchor of the article they stand in; empty above articles
    /// @param container anchor of the nearest part, chapter, annex around; empty for none
    private void name(List<Branch> provisions, String article, String container) {
        int place = 0;
        for (var one : provisions) {
            place++;
            var name = one.level().prefix() + "-" + label(one, place);
            var anchor = article.isEmpty() ? freeAbove(name, one, container) : free(article + "." + name);
            all.put(one, anchor);
            boolean inside = !article.isEmpty() || one.level().isArticle();
            name(one.within(), inside ? anchor : "", inside ? container : anchor);
        }
    }

    private String freeAbove(String name, Branch one, String container) {
        boolean nested = !container.isEmpty() && (!one.level().isArticle() || container.startsWith("annex"));
        return free(nested || (taken.contains(name) && !container.isEmpty()) ? container + "." + name : name);
    }

    private String free(String wish) {
        var base = wish.length() > 100 ? wish.substring(0, 100) : wish;
        var anchor = base;
        for (int n = 2; !taken.add(anchor); n++) {
            anchor = base + "." + n;
        }
        return anchor;
    }

    private static String label(Branch one, int place) {
        // A raised figure is a number of its own: article 25¹ stands between 25 and 26 and is not article 251.
        var plain = RAISED.matcher(one.number())
                .replaceAll(raised -> "-" + Normalizer.normalize(raised.group(), Normalizer.Form.NFKC))
                .strip();
        return plain.isEmpty() ? Integer.toString(place) : Slugs.from(plain);
    }
}
