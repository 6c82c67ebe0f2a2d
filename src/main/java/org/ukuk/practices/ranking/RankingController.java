package org.ukuk.practices.ranking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Country;
import org.ukuk.exchange.Sheet;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.practices.Dimensions;
import org.ukuk.practices.assessment.CriteriaSets;

/// Which practice would help here? The assessed ones, best first, by the reader's own weights, each with why.
@Controller
class RankingController {

    private static final String PATH = "/{language:ky|ru|en}/practices/ranking";
    private static final int SHOWN = 50;

    private final Ranking ranking;
    private final CriteriaSets sets;
    private final Dimensions dimensions;

    RankingController(Ranking ranking, CriteriaSets sets, Dimensions dimensions) {
        this.ranking = ranking;
        this.sets = sets;
        this.dimensions = dimensions;
    }

    @GetMapping(PATH)
    View ranking(Page page, HttpServletRequest http) {
        var asked = ranking.read(http.getParameterMap());
        var all = ranking.of(asked);
        var fields = dimensions.all().stream()
                .map(id -> new RankingView.Field(id, dimensions.label(id, page.language())))
                .toList();
        var view = new RankingView(
                sets.current(),
                asked,
                fields,
                all.stream().limit(SHOWN).toList(),
                all.size(),
                ranking.unassessed(),
                query(asked));
        return page.show("ranking/ranking", "view", view);
    }

    @GetMapping(PATH + ".{extension:csv|xlsx}")
    ResponseEntity<byte[]> taken(Page page, @PathVariable String extension, HttpServletRequest http) {
        var form = Sheet.Form.of(extension).orElseThrow(NotHere::page);
        return sheet(ranking.of(ranking.read(http.getParameterMap())), page).taken(form, "ranking");
    }

    private static String query(Ranking.Asked asked) {
        var query = Stream.of(
                        asked.weights().query(),
                        asked.dimension().isEmpty() ? "" : Dimensions.FACET + "=" + asked.dimension(),
                        asked.abroad() ? "abroad=1" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private Sheet sheet(List<Ranked> all, Page page) {
        var columns = new ArrayList<String>();
        for (var column : List.of("rank", "practice", "countries", "score", "experts", "sample", "address")) {
            columns.add(page.say("ranking.column." + column));
        }
        var criteria = sets.current().criteria();
        criteria.forEach(one -> columns.add(one.name(page.language())));
        var rows = all.stream()
                .map(one -> {
                    var cells = new ArrayList<>(cells(one, page));
                    criteria.forEach(criterion -> cells.add(one.result()
                            .by(criterion.code())
                            .map(scored -> Names.decimal(
                                    page.language(), scored.spread().median()))
                            .orElse("")));
                    return (List<String>) cells;
                })
                .toList();
        return new Sheet(columns, rows);
    }

    private static List<String> cells(Ranked one, Page page) {
        var countries = one.item().content().countries(Country.ABOUT).stream()
                .map(code -> Names.country(page.language(), code))
                .collect(Collectors.joining("; "));
        return List.of(
                Integer.toString(one.rank()),
                one.item().title(page.language()),
                countries,
                Names.decimal(page.language(), one.score()),
                Integer.toString(one.result().experts()),
                one.result().round().sample() ? page.say("assessment.sample.tag") : "",
                page.absolute("/id/" + one.item().id()));
    }
}
