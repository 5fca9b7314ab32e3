package org.faktuur.projects.actual.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Many numbers in a statement that is the same however many they are, so that it is prepared once.
public final class Chunks {

    private static final int SIZE = 200;

    private Chunks() {
    }

    /// The numbers in rising order, some at a time.
    public static List<List<Long>> of(Collection<Long> ids) {
        var sorted = ids.stream().distinct().sorted().toList();
        var chunks = new ArrayList<List<Long>>();
        for (var from = 0; from < sorted.size(); from += SIZE) {
            chunks.add(sorted.subList(from, Math.min(from + SIZE, sorted.size())));
        }
        return chunks;
    }

    /// Which of a column are among these numbers.
    public static Condition among(Field<Long> column, List<Long> chunk) {
        return DSL.condition("{0} = any({1})", column, DSL.val(chunk.toArray(Long[]::new)));
    }
}
