package org.ukuk.policy;

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

/// The board of gaps by priority, and the same to take away. `show=idle` leaves those nobody works on.
@Controller
class GapBoardController {

    private static final String IDLE = "idle";

    private final GapBoard board;

    GapBoardController(GapBoard board) {
        this.board = board;
    }

    @Published
    @GetMapping("/{language:ky|ru|en}/gaps/board")
    View board(Page page, @RequestParam(defaultValue = "") String show) {
        return page.show("policy/gap-board", "board", board.of(show.equals(IDLE), page));
    }

    @GetMapping("/{language:ky|ru|en}/gaps/board.{extension:csv|xlsx}")
    ResponseEntity<byte[]> taken(
            Page page, @PathVariable String extension, @RequestParam(defaultValue = "") String show) {
        var form = Form.of(extension).orElseThrow(NotHere::page);
        return board.sheet(show.equals(IDLE), page).taken(form, "gaps");
    }
}
