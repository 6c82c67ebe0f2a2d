package org.ukuk.standards.status;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.exchange.Sheet.Form;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;
import org.ukuk.standards.status.MatrixPage.Asked;

/// Who is bound by what: instruments down the side, countries across.
@Controller
class MatrixController {

    private final MatrixPage matrix;

    MatrixController(MatrixPage matrix) {
        this.matrix = matrix;
    }

    @Published
    @GetMapping("/{language:ky|ru|en}/standards/status")
    View page(
            Page page,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String countries,
            @RequestParam(defaultValue = "") String more,
            @RequestParam(defaultValue = "") String row,
            @RequestParam(defaultValue = "") String column) {
        var asked = new Asked(type, topic, countries, more, number(row), number(column));
        return page.show("status/matrix", "view", matrix.view(asked, page), "frame", matrix.frame(asked, page));
    }

    @GetMapping("/{language:ky|ru|en}/standards/status.{extension:csv|xlsx}")
    ResponseEntity<byte[]> taken(
            Page page,
            @PathVariable String extension,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String countries) {
        var form = Form.of(extension).orElseThrow(NotHere::page);
        return matrix.sheet(new Asked(type, topic, countries, "", 0, 0), page).taken(form, "status");
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
