package org.ukuk.standards.formats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.InstrumentVersion;
import org.ukuk.standards.text.Provision;
import org.ukuk.standards.text.Provisions;

/// A provision with those within it.
public record Tree(Provision provision, List<Tree> within) {

    /// Everything of a version, read a step at a time.
    public static List<Tree> of(InstrumentVersion version, Provisions provisions) {
        var all = new ArrayList<Provision>();
        for (int first = 0; first < version.provisions(); first += Provisions.MOST) {
            all.addAll(provisions.between(version, first, first + Provisions.MOST - 1));
        }
        return of(all);
    }

    /// @param all in reading order
    static List<Tree> of(List<Provision> all) {
        var top = new ArrayList<Tree>();
        var open = new ArrayDeque<Tree>();
        for (var provision : all) {
            var tree = new Tree(provision, new ArrayList<>());
            while (!open.isEmpty() && open.element().provision().last() < provision.position()) {
                open.pop();
            }
            (open.isEmpty() ? top : open.element().within()).add(tree);
            open.push(tree);
        }
        return top;
    }

    /// This provision and all within, in reading order.
    public Stream<Provision> all() {
        return Stream.concat(Stream.of(provision), within.stream().flatMap(Tree::all));
    }

    /// As a source would give it.
    ///
    /// @param topics ids of concepts by anchor
    public Branch branch(Map<String, List<String>> topics) {
        return new Branch(
                provision.level(),
                provision.number(),
                provision.words(),
                topics.getOrDefault(provision.anchor(), List.of()),
                within.stream().map(one -> one.branch(topics)).toList(),
                provision.eId(),
                provision.markup(),
                0);
    }
}
