package org.ukuk.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.exchange.ItemRecord;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Items as one JSON array, an item at a time.
@Component
class ItemsJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final ItemRecord records;

    ItemsJson(ItemRecord records) {
        this.records = records;
    }

    void write(Iterable<Item> items, String origin, OutputStream out) throws IOException {
        try (var array = JSON.writer().writeValuesAsArray(out)) {
            for (var item : items) {
                array.write(records.of(item, origin));
            }
        }
    }
}
