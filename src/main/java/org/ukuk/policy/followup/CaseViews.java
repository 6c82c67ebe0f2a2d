package org.ukuk.policy.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ItemFiles;
import org.ukuk.catalogue.ItemRef;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.StoredFile;
import org.ukuk.platform.web.Page;

/// Makes cases ready to show.
@Component
public final class CaseViews {

    private final Cases cases;
    private final Items items;
    private final ItemFiles files;
    private final Bodies bodies;
    private final Course course;

    CaseViews(Cases cases, Items items, ItemFiles files, Bodies bodies, Course course) {
        this.cases = cases;
        this.bodies = bodies;
        this.items = items;
        this.files = files;
        this.course = course;
    }

    public CaseView of(Item item, Page page) {
        var whole = cases.of(item);
        var said = said(whole).toList();
        return new CaseView(
                whole, publications(said, page), documents(said), owners(whole.actions()), course.of(whole, page));
    }

    /// Bodies that undertook something, by id.
    Map<String, Body> owners(List<Undertaking> actions) {
        return actions.stream()
                .map(Undertaking::owner)
                .distinct()
                .flatMap(id -> bodies.find(id).stream())
                .collect(Collectors.toMap(Body::id, Function.identity()));
    }

    /// Evidence in the library, by id.
    Map<String, ItemRef> publications(List<Submission> said, Page page) {
        var ids = said.stream()
                .map(one -> one.evidence().publication())
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : items.refs(ids, page.language());
    }

    /// Evidence as files, by id.
    Map<String, StoredFile> documents(List<Submission> said) {
        var found = new HashMap<String, StoredFile>();
        said.stream()
                .map(one -> one.evidence().file())
                .filter(id -> !id.isEmpty())
                .forEach(id -> files.find(id).ifPresent(file -> found.put(id, file)));
        return found;
    }

    private static Stream<Submission> said(Case whole) {
        return Stream.concat(
                whole.addressees().stream().flatMap(one -> one.answers().stream()),
                whole.voices().stream().flatMap(one -> one.said().stream()));
    }
}
