package org.faktuur.projects.actual;

import java.util.Optional;
import org.joda.money.Money;

/// An actual as lists show it, and what wrote it.
///
/// @param document the entry, contract or invoice
/// @param external what the customer reads of it, where that is not its description
/// @param home what it comes to in the company's currency at the rate of its day; empty without a rate
public record ActualRow(Actual actual, Cause cause, String document, String external, Optional<Money> home) {
}
