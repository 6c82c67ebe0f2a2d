package org.ukuk.exchange.export;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;

/// All public items, read a step at a time, so that memory stays flat however many there are.
///
/// @param kind only items of this kind; null for all
/// @param seen told how many items were walked over, at every step
record Walk(Items items, @Nullable String kind, LongConsumer seen) implements Iterable<Item> {

    private static final int STEP = 200;

    @Override
    public Iterator<Item> iterator() {
        return new Steps();
    }

    private final class Steps implements Iterator<Item> {

        private final Queue<Item> step = new ArrayDeque<>();
        private String after = "";
        private long walked;
        private boolean over;

        @Override
        public boolean hasNext() {
            while (step.isEmpty() && !over) {
                var found = items.walk(after, STEP);
                over = found.isEmpty();
                walked += found.size();
                found.stream().filter(this::wanted).forEach(step::add);
                after = over ? after : found.getLast().id();
                seen.accept(walked);
            }
            return !step.isEmpty();
        }

        private boolean wanted(Item item) {
            return item.content().visibility().equals(Content.PUBLIC) && (kind == null || kind.equals(item.kind()));
        }

        @Override
        public Item next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return step.remove();
        }
    }
}
