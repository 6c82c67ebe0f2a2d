package org.ukuk.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kinds;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;

/// How to cite an item, in every style offered. What was written once is kept until the item changes or the day does.
@Component
public final class Citations {

    private static final int KEPT = 5_000;

    private record Key(String item, int revision, String origin, Style style, Language wording, LocalDate day) {}

    private record Engine(Style style, Language wording) {}

    private final Kinds kinds;
    private final Clock clock;
    private final Map<Engine, Citer> citers = new ConcurrentHashMap<>();
    private final Map<Key, Citation> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Citation> eldest) {
            return size() > KEPT;
        }
    };

    Citations(Kinds kinds, Clock clock) {
        this.kinds = kinds;
        this.clock = clock;
    }

    /// @param origin scheme, host and port for the permanent address
    /// @param language of the one who cites; a style may prefer the publication's own
    public List<Citation> of(Item item, String origin, Language language) {
        var entry = Entry.from(item, kinds, origin);
        var today = LocalDate.ofInstant(clock.instant(), Names.BISHKEK);
        return Arrays.stream(Style.values())
                .map(style -> one(entry, origin, style, style.wording(entry, language), today))
                .toList();
    }

    private Citation one(Entry entry, String origin, Style style, Language wording, LocalDate today) {
        var item = entry.item();
        var key = new Key(item.id(), item.revision(), origin, style, wording, today);
        synchronized (kept) {
            var before = kept.get(key);
            if (before != null) {
                return before;
            }
        }
        var citation = citer(style, wording).cite(CslRecord.forStyle(entry, style, wording, today));
        synchronized (kept) {
            kept.put(key, citation);
        }
        return citation;
    }

    private Citer citer(Style style, Language wording) {
        return citers.computeIfAbsent(new Engine(style, wording), e -> new Citer(e.style(), e.wording()));
    }

    /// Reads the styles while nobody waits: half a second of work, after the first readers were served.
    @EventListener(ApplicationReadyEvent.class)
    void warm() {
        Thread.ofPlatform()
                .daemon()
                .name("citation-styles")
                .priority(Thread.MIN_PRIORITY)
                .start(() -> {
                    try {
                        Thread.sleep(5_000);
                    } catch (InterruptedException e) {
                        return;
                    }
                    for (var style : Style.values()) {
                        for (var language : Language.values()) {
                            citer(style, language);
                        }
                    }
                });
    }
}
