package org.faktuur.batch;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faktuur.numbering.DocumentRef;

/// What came of documents otherwise than was foreseen: nothing, unless something was changed in between.
public record RunDifference(List<BatchLine> otherwise) {

    public RunDifference {
        otherwise = List.copyOf(otherwise);
    }

    /// Between what was foreseen to be made and what came.
    public static RunDifference of(List<BatchLine> foreseen, List<BatchLine> came) {
        Map<DocumentRef, BatchLine> known = foreseen.stream().collect(Collectors.toMap(BatchLine::document,
                Function.identity(), (first, _) -> first));
        return new RunDifference(came.stream().filter(line -> !known.containsKey(line.document())
                || known.get(line.document()).outcome() != line.outcome()
                || !known.get(line.document()).made().equals(line.made())).toList());
    }

    /// Did all come as it was foreseen?
    public boolean isEmpty() {
        return otherwise.isEmpty();
    }
}
