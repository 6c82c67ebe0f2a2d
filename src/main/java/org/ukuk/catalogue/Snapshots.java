package org.ukuk.catalogue;

import tools.jackson.databind.json.JsonMapper;

/// Content as the text that drafts and revisions keep.
final class Snapshots {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Snapshots() {}

    static String write(Content content) {
        return JSON.writeValueAsString(content);
    }

    static Content read(String snapshot) {
        return JSON.readValue(snapshot, Content.class);
    }
}
