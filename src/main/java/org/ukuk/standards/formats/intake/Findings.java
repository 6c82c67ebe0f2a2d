package org.ukuk.standards.formats.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ukuk.standards.formats.Flaw;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.Level;

/// What looks odd in a tree of provisions: numbers that are left out or stand twice, articles without words, no article
/// at all.
final class Findings {

    private static final int MOST = 100;

    private final List<Flaw> found = new ArrayList<>();

    private Findings() {}

    static List<Flaw> in(List<Branch> branches) {
        var findings = new Findings();
        if (branches.stream().flatMap(Branch::all).noneMatch(one -> one.level().isArticle())) {
            findings.found.add(Flaw.warning(0, "lawtext.note.no-articles"));
        }
        findings.numbers(articles(branches));
        branches.stream()
                .filter(one -> one.level() == Level.ANNEX)
                .forEach(one -> findings.numbers(articles(one.within())));
        branches.stream().flatMap(Branch::all).forEach(findings::within);
        return findings.found.size() > MOST ? findings.found.subList(0, MOST) : findings.found;
    }

    /// Articles are numbered through, whatever containers they stand in; those of annexes begin anew.
    private static List<Branch> articles(List<Branch> branches) {
        return branches.stream()
                .filter(one -> one.level() != Level.ANNEX)
                .flatMap(one ->
                        one.level().isArticle() ? java.util.stream.Stream.of(one) : articles(one.within()).stream())
                .toList();
    }

    private void within(Branch branch) {
        if (branch.level().isArticle()) {
            numbers(branch.within());
            if (branch.all().allMatch(one -> one.words().isEmpty())) {
                found.add(Flaw.warning(branch.line(), "lawtext.note.empty", branch.number()));
            }
        } else if (branch.level() == Level.PARAGRAPH || branch.level() == Level.POINT) {
            numbers(branch.within());
        }
    }

    private void numbers(List<Branch> siblings) {
        Map<String, Integer> lines = new HashMap<>();
        int last = 0;
        for (var one : siblings) {
            if (one.number().isEmpty()) {
                continue;
            }
            var before = lines.putIfAbsent(one.level() + one.number(), one.line());
            if (before != null) {
                found.add(
                        before == 0
                                ? Flaw.warning(one.line(), "lawtext.note.repeated", label(one))
                                : Flaw.warning(one.line(), "lawtext.note.twice", label(one), before));
            }
            if (one.number().matches("\\d{1,5}")) {
                int number = Integer.parseInt(one.number());
                if (last > 0 && number > last + 1) {
                    found.add(Flaw.warning(one.line(), "lawtext.note.gap", Integer.toString(last), one.number()));
                }
                last = number;
            }
        }
    }

    private static String label(Branch branch) {
        return branch.level().code() + " " + branch.number();
    }
}
