package org.ukuk.exchange.skos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.ukuk.platform.web.Page;
import org.ukuk.thesaurus.Concepts;
import org.ukuk.thesaurus.Skos;

/// The whole thesaurus as linked data.
@Controller
class SkosController {

    private final Concepts concepts;

    SkosController(Concepts concepts) {
        this.concepts = concepts;
    }

    @GetMapping("/{language:ky|ru|en}/topics.ttl")
    ResponseEntity<byte[]> turtle(Page page) throws IOException {
        return answer(page, Skos.Format.TTL);
    }

    @GetMapping("/{language:ky|ru|en}/topics.rdf")
    ResponseEntity<byte[]> xml(Page page) throws IOException {
        return answer(page, Skos.Format.RDF);
    }

    private ResponseEntity<byte[]> answer(Page page, Skos.Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        Skos.write(concepts.thesaurus().all(), page.origin(), format, out);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType() + ";charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                .header("Access-Control-Allow-Origin", "*")
                .body(out.toByteArray());
    }
}
