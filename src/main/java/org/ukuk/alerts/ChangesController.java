package org.ukuk.alerts;

import javax.xml.stream.XMLStreamException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.ukuk.catalogue.Changes;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

@Controller
class ChangesController {

    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private final Subjects subjects;
    private final Changes changes;
    private final ChangesFeed feed;

    ChangesController(Subjects subjects, Changes changes, ChangesFeed feed) {
        this.subjects = subjects;
        this.changes = changes;
        this.feed = feed;
    }

    @GetMapping("/{language:ky|ru|en}/changes/{item:[0-9A-Z]{26}}.atom")
    ResponseEntity<byte[]> changes(Page page, @PathVariable String item) throws XMLStreamException {
        var found = subjects.item(item).orElseThrow(NotHere::page);
        return ResponseEntity.ok().contentType(ATOM).body(feed.of(found, changes.of(item, page.language()), page));
    }
}
