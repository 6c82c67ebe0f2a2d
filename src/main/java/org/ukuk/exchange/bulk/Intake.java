package org.ukuk.exchange.bulk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Attachment;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Draft;
import org.ukuk.catalogue.Drafts;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ItemFiles;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Shown;
import org.ukuk.platform.i18n.Language;

/// Decides what becomes of an entry and does it. An entry is known again by its name in its source, else by its words,
/// else by what makes two records the same thing. A record is changed only by the source it came from. A document that
/// is a record by itself is known by its bytes, whatever it is called.
@Component
class Intake {

    private static final String MISSING = "rule.field-missing";

    private final Catalogue catalogue;
    private final Items items;
    private final Drafts drafts;
    private final ItemFiles files;
    private final Imports imports;

    Intake(Catalogue catalogue, Items items, Drafts drafts, ItemFiles files, Imports imports) {
        this.catalogue = catalogue;
        this.items = items;
        this.drafts = drafts;
        this.files = files;
        this.imports = imports;
    }

    /// An entry on its way in.
    ///
    /// @param name its name in its source, unique there; its fingerprint when it has none
    /// @param hash of a document that is a record by itself; empty for all others
    record Arrival(Kind kind, String source, String name, String fingerprint, Composed composed, String hash) {

        static Arrival of(Kind kind, String source, Composed composed, String hash, Memory memory) {
            var said = hash.isEmpty() ? composed.content() + String.valueOf(composed.files()) : hash;
            var fingerprint = digest(kind.code() + said);
            var name = composed.key().isEmpty() ? fingerprint : composed.key();
            return new Arrival(kind, source, memory.unique(source, name), fingerprint, composed, hash);
        }

        boolean isDocument() {
            return !hash.isEmpty();
        }

        /// What makes it the same thing as another.
        List<Kind.Key> keys() {
            var keys = new ArrayList<>(kind.keys(content()));
            if (isDocument()) {
                keys.add(new Kind.Key("sha256", hash));
            }
            return keys;
        }

        String place() {
            return composed.entry().place();
        }

        Content content() {
            return composed.content();
        }
    }

    private static String digest(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Verdict judge(Arrival arrival, ImportOrder order, Memory memory) {
        var reasons = new ArrayList<>(arrival.composed().refusals());
        if (reasons.isEmpty()) {
            against(arrival, order.publish()).forEach(reasons::add);
        }
        return reasons.isEmpty() ? place(arrival, order, memory) : new Verdict.Refuse(reasons);
    }

    /// What the catalogue has against it; a draft may lack fields.
    private List<Reason> against(Arrival arrival, boolean publish) {
        var draft = new Draft(
                "", arrival.kind().code(), 1, Draft.State.WRITING, arrival.content(), null, null, "", Instant.EPOCH);
        return catalogue.reasonsAgainst(draft).stream()
                .filter(reason -> publish || !reason.key().equals(MISSING))
                .map(arrival.composed()::atCell)
                .toList();
    }

    private Verdict place(Arrival arrival, ImportOrder order, Memory memory) {
        var known = imports.known(arrival.source(), arrival.name());
        if (known.isPresent()) {
            var item = known.get().item();
            var before = memory.touchedBefore(item, arrival.place());
            if (before.isPresent()) {
                return new Verdict.Duplicate(item, before.get());
            }
            if (known.get().fingerprint().equals(arrival.fingerprint())) {
                memory.touch(item, arrival.place());
                return unpublished(item, order) ? new Verdict.Change(item, arrival.content()) : new Verdict.Leave(item);
            }
            if (!arrival.isDocument() && isAlike(arrival, item)) {
                memory.touch(item, arrival.place());
                return new Verdict.Change(item, arrival.content());
            }
        }
        return placeByContent(arrival, order, memory);
    }

    private boolean unpublished(String item, ImportOrder order) {
        return order.publish()
                && drafts.find(item).isPresent()
                && items.find(item).isEmpty();
    }

    /// Whether two entries of the same name can be the same thing: another file may use the name for another.
    private boolean isAlike(Arrival arrival, String item) {
        var here = content(item);
        var content = arrival.content();
        var keys = arrival.kind().keys(here);
        return arrival.kind().keys(content).stream().anyMatch(keys::contains)
                || Shown.best(here, content.original()).text().title().equals(content.title(content.original()))
                || here.fields().equals(content.fields());
    }

    private Verdict placeByContent(Arrival arrival, ImportOrder order, Memory memory) {
        var keys = arrival.keys();
        var found = new LinkedHashSet<>(items.withKeys(keys));
        if (arrival.isDocument()) {
            files.withHash(arrival.hash()).forEach(file -> found.add(file.item()));
        }
        imports.twin(arrival.fingerprint()).ifPresent(found::add);
        for (var item : found) {
            var before = memory.touchedBefore(item, arrival.place());
            if (before.isEmpty() && imports.isFrom(arrival.source(), item)) {
                memory.touch(item, arrival.place());
                return new Verdict.Change(item, arrival.content());
            }
            return new Verdict.Duplicate(item, before.orElse(""));
        }
        if (order.dryRun()) {
            var twin =
                    keys.stream().flatMap(key -> memory.placeOf(key).stream()).findFirst();
            keys.forEach(key -> memory.key(key, arrival.place()));
            if (twin.isPresent()) {
                return new Verdict.Duplicate("", twin.get());
            }
        }
        return new Verdict.Create(arrival.content());
    }

    private Content content(String item) {
        return drafts.find(item)
                .map(Draft::content)
                .or(() -> items.find(item).map(Item::content))
                .orElseGet(() -> Content.blank(Language.RU));
    }

    /// Makes the item; returns its id.
    ///
    /// @param files keeps the entry's files for an item
    String create(Arrival arrival, Content content, ImportOrder order, Function<String, List<Attachment>> files) {
        var kind = arrival.kind().code();
        String item;
        if (!arrival.composed().files().isEmpty()) {
            item = begin(kind, content, order, files);
        } else if (order.publish()) {
            item = catalogue
                    .bring(Optional.empty(), kind, content, null, order.by())
                    .item();
        } else {
            item = catalogue.begin(kind, content, order.by()).item();
        }
        imports.remember(arrival.source(), arrival.name(), arrival.fingerprint(), item);
        return item;
    }

    private String begin(String kind, Content content, ImportOrder order, Function<String, List<Attachment>> files) {
        var draft = catalogue.begin(kind, content, order.by());
        var whole = draft.content().withFiles(files.apply(draft.item()));
        var saved = catalogue.save(draft.item(), draft.version(), whole, order.by());
        if (order.publish()) {
            catalogue.bring(Optional.of(saved.item()), kind, saved.content(), null, order.by());
        }
        return draft.item();
    }

    /// Writes what the source says over what is here; what it does not speak of stays.
    void change(
            Arrival arrival,
            String item,
            Content content,
            ImportOrder order,
            Function<String, List<Attachment>> files) {
        var merged = over(content(item), content);
        if (!arrival.composed().files().isEmpty()) {
            var all = new LinkedHashSet<>(merged.files());
            all.addAll(files.apply(item));
            merged = merged.withFiles(List.copyOf(all));
        }
        if (order.publish()) {
            catalogue.bring(Optional.of(item), arrival.kind().code(), merged, null, order.by());
        } else {
            var draft = catalogue.edit(item, order.by());
            catalogue.save(item, draft.version(), merged, order.by());
        }
        imports.remember(arrival.source(), arrival.name(), arrival.fingerprint(), item);
    }

    private static Content over(Content here, Content said) {
        var fields = new LinkedHashMap<>(here.fields());
        fields.putAll(said.fields());
        var merged = new Content(
                here.slug(),
                here.visibility(),
                said.original(),
                here.texts(),
                said.topics().isEmpty() ? here.topics() : said.topics(),
                said.countries().isEmpty() ? here.countries() : said.countries(),
                here.links(),
                said.sources().isEmpty() ? here.sources() : said.sources(),
                here.checkedOn(),
                here.unverified(),
                fields,
                here.files());
        for (var text : said.texts().entrySet()) {
            merged = merged.withText(text.getKey(), text.getValue());
        }
        return merged;
    }
}
