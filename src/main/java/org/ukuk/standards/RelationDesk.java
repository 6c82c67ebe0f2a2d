package org.ukuk.standards;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Drafts;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Link;
import org.ukuk.catalogue.Refused;
import org.ukuk.desk.Duty;
import org.ukuk.platform.Actor;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;
import org.ukuk.standards.text.Labels;
import org.ukuk.standards.text.Provision;
import org.ukuk.standards.text.Provisions;

/// Where an editor confirms that one provision relates to another, how, and why. The relation is a link of the
/// instrument it goes out from; it is published at once, or waits for a second person where two are needed.
@Controller
class RelationDesk {

    static final List<String> VERBS =
            List.of("implements", "restricts", "goes-beyond", "conflicts-with", "no-counterpart", "related");
    private static final int LONGEST = 1_000;

    private final Items items;
    private final Provisions provisions;
    private final Labels labels;
    private final Catalogue catalogue;
    private final Drafts drafts;
    private final Clock clock;

    RelationDesk(Items items, Provisions provisions, Labels labels, Catalogue catalogue, Drafts drafts, Clock clock) {
        this.items = items;
        this.provisions = provisions;
        this.labels = labels;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.clock = clock;
    }

    /// @param from the provision the relation goes out from, such as `kg-labour-code/art-155`
    /// @param to the other, or an instrument alone, such as `icrmw`
    @GetMapping("/desk/standards/relate")
    View form(Page page, Actor by, @RequestParam String from, @RequestParam String to) {
        Duty.requirePublisher(by);
        return show(page, from, to, "", "", "");
    }

    private View show(Page page, String from, String to, String verb, String reason, String problem) {
        var view = new RelationView(
                from, to, find(from).name(labels, page), find(to).name(labels, page), VERBS, verb, reason, problem);
        return page.show("standards/relate", "view", view);
    }

    private record End(Item item, Optional<Provision> provision) {

        String anchor() {
            return provision.map(Provision::anchor).orElse("");
        }

        String name(Labels labels, Page page) {
            var name = Labels.name(item, page.language());
            return provision
                    .map(one -> name + ", " + labels.full(one, page.language()))
                    .orElse(name);
        }
    }

    private End find(String key) {
        var parts = key.split("/", 2);
        var item = items.find(InstrumentKind.CODE, parts[0]).orElseThrow(NotHere::page);
        if (parts.length == 1) {
            return new End(item, Optional.empty());
        }
        var provision = provisions.current(item.id()).flatMap(version -> provisions.at(version, parts[1]));
        return new End(item, Optional.of(provision.orElseThrow(NotHere::page)));
    }

    @PostMapping("/desk/standards/relate")
    View confirm(
            Page page,
            Actor by,
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam(defaultValue = "") String verb,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Duty.requirePublisher(by);
        if (!VERBS.contains(verb) || reason.isBlank() || reason.length() > LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, from, to, verb, reason, "standards.relate.incomplete");
        }
        var here = find(from);
        var there = find(to);
        var link = new Link(
                verb,
                there.item().id(),
                here.anchor(),
                there.anchor(),
                reason.strip(),
                null,
                LocalDate.ofInstant(clock.instant(), Names.BISHKEK));
        return new SeeOther(
                keep(here.item(), link, page.say("standards.relate.comment"), by)
                        ? page.to("/standards/compare?p=" + from + "&p=" + to)
                        : "/desk/items/" + here.item().id());
    }

    /// Whether it says the same of the same places; confirmed again, it gets the newer reason.
    private static boolean isSame(Link one, Link other) {
        return one.verb().equals(other.verb())
                && one.to().equals(other.to())
                && one.fromAnchor().equals(other.fromAnchor())
                && one.toAnchor().equals(other.toAnchor());
    }

    /// What somebody else is writing is not published with it: the link waits in that draft then.
    ///
    /// @return whether readers see it already
    private boolean keep(Item item, Link link, String comment, Actor by) {
        boolean inWork = drafts.find(item.id()).isPresent();
        var draft = catalogue.edit(item.id(), by);
        var links = new ArrayList<>(draft.content().links());
        links.removeIf(one -> isSame(one, link));
        links.add(link);
        var saved = catalogue.save(item.id(), draft.version(), draft.content().withLinks(links), by);
        if (inWork) {
            return false;
        }
        try {
            catalogue.publish(item.id(), saved.version(), comment, by);
            return true;
        } catch (Refused needsAnother) {
            catalogue.submit(item.id(), saved.version(), comment, by);
            return false;
        }
    }
}
