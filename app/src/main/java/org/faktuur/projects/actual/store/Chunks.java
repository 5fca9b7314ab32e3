package org.faktuur.projects.actual.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Many numbers in statements of a size that the store keeps prepared.
final class Chunks {

    private static final int SIZE = 500;

    private Chunks() {
    }

    /// The numbers in rising order, some at a time.
    static List<List<Long>> of(Collection<Long> ids) {
        var sorted = ids.stream().distinct().sorted().toList();
        var chunks = new ArrayList<List<Long>>();
        for (var from = 0; from < sorted.size(); from += SIZE) {
            chunks.add(sorted.subList(from, Math.min(from + SIZE, sorted.size())));
        }
        return chunks;
    }
}
