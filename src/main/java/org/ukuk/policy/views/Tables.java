package org.ukuk.policy.views;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.ukuk.exchange.Sheet;
import org.ukuk.exchange.Sheet.Form;
import org.ukuk.platform.web.NotHere;
import tools.jackson.databind.json.JsonMapper;

/// A table to take away as CSV, XLSX or JSON, where a row is an object under the names of the columns.
final class Tables {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Tables() {}

    static ResponseEntity<byte[]> taken(Sheet sheet, String extension, String name) {
        if (!extension.equals("json")) {
            return sheet.taken(Form.of(extension).orElseThrow(NotHere::page), name);
        }
        var rows = StreamSupport.stream(sheet.rows().spliterator(), false)
                .map(row -> named(sheet.columns(), row))
                .toList();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(JSON.writeValueAsBytes(rows));
    }

    private static Map<String, String> named(List<String> columns, List<String> row) {
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            named.put(columns.get(i), row.get(i));
        }
        return named;
    }
}
