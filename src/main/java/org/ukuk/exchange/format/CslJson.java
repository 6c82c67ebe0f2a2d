package org.ukuk.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.ResultFormat;
import org.ukuk.exchange.CslRecord;
import org.ukuk.exchange.Entry;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// An array of CSL-JSON records, as citation processors and Zotero read them.
@Component
class CslJson implements ResultFormat {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Kinds kinds;

    CslJson(Kinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public String extension() {
        return "csl.json";
    }

    @Override
    public String mediaType() {
        return "application/vnd.citationstyles.csl+json";
    }

    @Override
    public void write(Listing listing, OutputStream out) throws IOException {
        try (var array = JSON.writer().writeValuesAsArray(out)) {
            for (var item : listing.items()) {
                array.write(CslRecord.of(Entry.from(item, kinds, listing.origin())));
            }
        }
    }
}
