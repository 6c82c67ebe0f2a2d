package org.ukuk.exchange;

import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.StoredFile;
import org.ukuk.platform.web.Page;
import org.ukuk.thesaurus.Concepts;
import tools.jackson.databind.json.JsonMapper;

/// Makes what item pages tell machines in their head; the template `exchange/metadata` writes it.
@Component
public final class Heads {

    private final Kinds kinds;
    private final Concepts concepts;
    private final SchemaOrg linked;

    Heads(Kinds kinds, Concepts concepts, SchemaOrg linked) {
        this.kinds = kinds;
        this.concepts = concepts;
        this.linked = linked;
    }

    /// @param files that readers can open, for crawlers that want the full text
    public Head of(Item item, Page page, List<StoredFile> files) {
        var entry = Entry.from(item, kinds, page.origin());
        var metas = new Metas();
        metas.highwire(entry);
        var path = kinds.path(page.language().code(), item.kind(), item.slug());
        metas.put("citation_abstract_html_url", page.absolute(path));
        files.stream()
                .filter(file -> file.mediaType().equals("application/pdf"))
                .forEach(file -> metas.put("citation_pdf_url", page.absolute(address(file))));
        metas.dublinCore(entry);
        var thesaurus = concepts.thesaurus();
        item.content().topics().forEach(topic -> metas.put("DC.subject", thesaurus.label(topic, page.language())));
        var data = JsonMapper.shared().writeValueAsString(linked.of(item, page.origin(), page.language()));
        return new Head(item.id(), page.absolute(path), metas.all(), inScript(data));
    }

    private static String address(StoredFile file) {
        return "/files/" + file.sha256() + "/"
                + java.net.URLEncoder.encode(file.name(), java.nio.charset.StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }

    /// JSON that can end no script element and open no comment.
    static String inScript(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
