package org.ukuk.chain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.Revisions;
import org.ukuk.chain.ReportView.Line;
import org.ukuk.chain.ReportView.Part;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// Where chains break, for those who can mend them.
@Controller
class ChainDesk {

    private static final int FIRST = 10;
    private static final int PER_PAGE = 50;

    private final ObjectProvider<BrokenChains> broken;
    private final Items items;
    private final Kinds kinds;

    ChainDesk(ObjectProvider<BrokenChains> broken, Items items, Kinds kinds) {
        this.broken = broken;
        this.items = items;
        this.kinds = kinds;
    }

    /// The first of each.
    @GetMapping("/desk/chains")
    View all(Page page) {
        var parts = Arrays.stream(Breach.values())
                .flatMap(breach -> find(breach).stream())
                .map(one -> part(one, 1, FIRST, page))
                .toList();
        return page.show("chain/report", "report", new ReportView(parts));
    }

    /// All of one.
    @GetMapping("/desk/chains/{code}")
    View one(Page page, @PathVariable String code, @RequestParam(name = "page", defaultValue = "1") String number) {
        var chains = Arrays.stream(Breach.values())
                .filter(breach -> breach.code().equals(code))
                .flatMap(breach -> find(breach).stream())
                .findFirst()
                .orElseThrow(NotHere::page);
        int at = Revisions.number(number).orElseThrow(NotHere::page);
        var part = part(chains, at, PER_PAGE, page);
        if (at < 1 || at > part.pages()) {
            throw NotHere.page();
        }
        return page.show("chain/report", "report", new ReportView(List.of(part)));
    }

    private Optional<BrokenChains> find(Breach breach) {
        return broken.orderedStream().filter(one -> one.breach() == breach).findFirst();
    }

    private Part part(BrokenChains chains, int number, int size, Page page) {
        var found = chains.find(Math.max(0, number - 1) * size, size);
        var refs = items.refs(found.rows().stream().map(BrokenChains.Row::item).toList(), page.language());
        var lines = found.rows().stream()
                .flatMap(row -> Stream.ofNullable(refs.get(row.item()))
                        .map(ref -> new Line(
                                ref.kind(),
                                ref.title(),
                                ref.language().code(),
                                kinds.path(page.language().code(), ref.kind(), ref.slug()),
                                row.since(),
                                row.mend().replace("{language}", page.language().code()))))
                .toList();
        return new Part(chains.breach(), found.count(), lines, number, Math.max(1, Math.ceilDiv(found.count(), size)));
    }
}
