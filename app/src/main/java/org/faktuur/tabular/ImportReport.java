package org.faktuur.tabular;

/// What an import did: so many records added, so many skipped because they were imported before.
public record ImportReport(int added, int skipped) {
}
