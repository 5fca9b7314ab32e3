package org.faktuur.batch;

import java.util.ArrayList;
import java.util.List;

/// What came of documents otherwise than was foreseen: nothing, unless something was changed in between.
public record RunDifference(List<BatchLine> otherwise) {

    public RunDifference {
        otherwise = List.copyOf(otherwise);
    }

    /// Between what was foreseen to be made and what came.
    public static RunDifference of(List<BatchLine> foreseen, List<BatchLine> came) {
        var wanted = new ArrayList<>(foreseen);
        return new RunDifference(came.stream().filter(line -> wanted.stream().filter(each -> isSame(each, line)).findFirst()
                .map(each -> !wanted.remove(each)).orElse(true)).toList());
    }

    private static boolean isSame(BatchLine foreseen, BatchLine came) {
        return foreseen.document().equals(came.document()) && foreseen.outcome() == came.outcome()
                && foreseen.made().equals(came.made());
    }

    /// Did all come as it was foreseen?
    public boolean isEmpty() {
        return otherwise.isEmpty();
    }
}
