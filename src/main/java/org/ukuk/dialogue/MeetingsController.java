package org.ukuk.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Card;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;

/// The newest meetings by year.
@Controller
class MeetingsController {

    static final int MOST = 100;

    private final Items items;
    private final Kinds kinds;

    MeetingsController(Items items, Kinds kinds) {
        this.items = items;
        this.kinds = kinds;
    }

    @Published
    @GetMapping("/{language:ky|ru|en}/events")
    View meetings(Page page) {
        var years = new TreeMap<String, List<Card>>(Comparator.reverseOrder());
        items.newest(List.of(MeetingKind.CODE), MOST).stream()
                .sorted(Comparator.comparing(MeetingsController::date).reversed())
                .forEach(item -> years.computeIfAbsent(date(item).substring(0, 4), year -> new ArrayList<>())
                        .add(Card.from(item, kinds, page.language())));
        return page.show("dialogue/meetings", "years", years);
    }

    private static String date(Item item) {
        return item.content().one("date");
    }
}
