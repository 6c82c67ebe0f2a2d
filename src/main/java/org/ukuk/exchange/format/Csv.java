package org.ukuk.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.ResultFormat;
import org.ukuk.exchange.Sheet.Form;

/// Items as rows of a CSV file.
@Component
class Csv implements ResultFormat {

    private final Kinds kinds;

    Csv(Kinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public String extension() {
        return Form.CSV.extension();
    }

    @Override
    public String mediaType() {
        return Form.CSV.mediaType();
    }

    @Override
    public void write(Listing listing, OutputStream out) throws IOException {
        Columns.of(listing.items(), kinds, listing.origin())
                .sheet(listing.items())
                .write(Form.CSV, out);
    }
}
