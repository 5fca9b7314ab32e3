package org.faktuur.projects.actual;

/// An actual as lists show it, and what wrote it.
///
/// @param document the entry, contract or invoice
public record ActualRow(Actual actual, Cause cause, String document) {
}
