package org.faktuur.ledger;

import java.util.List;

/// Runs every check of the books and reports check by check.
public final class VerifyBooks {

    /// A check and what it found.
    public record Result(String check, List<Finding> findings) {

        public boolean isClean() {
            return findings.isEmpty();
        }
    }

    private final List<BookCheck> checks;

    public VerifyBooks(List<BookCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    public List<Result> run() {
        return checks.stream().map(check -> new Result(check.name(), check.findings())).toList();
    }
}
