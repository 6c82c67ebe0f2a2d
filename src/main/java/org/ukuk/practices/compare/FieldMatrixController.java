package org.ukuk.practices.compare;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.ukuk.exchange.Sheet.Form;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;

/// Policy fields and countries, as a table and on a map.
@Controller
class FieldMatrixController {

    private static final String PATH = "/{language:ky|ru|en}/practices/matrix";

    private final FieldMatrix matrix;

    FieldMatrixController(FieldMatrix matrix) {
        this.matrix = matrix;
    }

    @Published
    @GetMapping(PATH)
    View matrix(Page page) {
        return page.show("practices/matrix", "matrix", matrix.view(page));
    }

    @GetMapping(PATH + ".{extension:csv|xlsx}")
    ResponseEntity<byte[]> taken(Page page, @PathVariable String extension) {
        var form = Form.of(extension).orElseThrow(NotHere::page);
        return FieldMatrix.sheet(matrix.view(page), page).taken(form, "matrix");
    }
}
