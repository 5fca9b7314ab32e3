package org.faktuur.tabular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;

/// What is wrong with a file, row by row. Beyond the first thousand it only counts.
public final class ImportErrors {

    private static final int MOST = 1000;
    private final List<Refusal> kept = new ArrayList<>();
    private long count;

    /// Notes one more.
    public void add(Refusal error) {
        count++;
        if (kept.size() < MOST) {
            kept.add(error);
        }
    }

    /// Whether nothing is wrong.
    public boolean isEmpty() {
        return count == 0;
    }

    /// The refusal of the whole file, row by row; with a last line that counts those that are not listed.
    ///
    /// @throws IllegalStateException when nothing is wrong
    public <T> Outcome<T> refused() {
        if (isEmpty()) {
            throw new IllegalStateException("nothing is wrong");
        }
        var listed = new ArrayList<>(kept);
        listed.sort(Comparator.comparingLong(error -> error instanceof ImportError(_, var row, _, _) ? row : 0));
        if (count > MOST) {
            listed.add(new TabularRefusal.MoreErrors(count - MOST));
        }
        return Outcome.refused(listed);
    }
}
