package org.faktuur.projects.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faktuur.outcome.Course;
import org.faktuur.session.Transactions;

/// Many things that are done each by itself, yet some of them in one safe step: a step waits for the disk, however
/// little it writes. The first one has a step of its own, so that it is soon heard of; no step holds much more than
/// 500 rows, so that others come in between and memory stays small.
final class SafeSteps<R> {

    /// What became of one, and how many rows there were of it.
    record Done<R>(R result, int rows) {
    }

    /// How one is done.
    @FunctionalInterface
    interface Work<R> {

        /// Does it; nothing where it has to begin a step and does not.
        Optional<Done<R>> next(String one, boolean begins);
    }

    private static final int ROWS = 500;

    private final Transactions transactions;

    SafeSteps(Transactions transactions) {
        this.transactions = transactions;
    }

    /// Goes through all of them, unless it is told to stop.
    List<R> run(List<String> all, Work<R> work, Course<R> course) {
        var results = new ArrayList<R>();
        var rows = 1;
        var goesOn = true;
        while (goesOn && results.size() < all.size()) {
            for (var each : step(all.subList(results.size(), all.size()), work, rows)) {
                results.add(each);
                goesOn &= course.goesOn(each, results.size(), all.size());
            }
            rows = ROWS;
        }
        return results;
    }

    /// Where a step fails, what comes before the one that fails is done by itself.
    private List<R> step(List<String> left, Work<R> work, int rows) {
        try {
            return transactions.run(() -> together(left, work, rows));
        } catch (RuntimeException fault) {
            if (rows == 1) {
                throw fault;
            }
            return step(left, work, 1);
        }
    }

    private List<R> together(List<String> left, Work<R> work, int rows) {
        var results = new ArrayList<R>();
        var held = 0;
        for (var one : left) {
            var done = work.next(one, results.isEmpty());
            if (done.isEmpty()) {
                break;
            }
            results.add(done.get().result());
            held += 1 + done.get().rows();
            if (held >= rows) {
                break;
            }
        }
        return results;
    }
}
