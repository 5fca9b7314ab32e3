package org.faktuur.batch;

/// A line of a run as the history keeps it: under the key of run and line.
public record KeptBatchLine(long key, BatchLine line) {
}
