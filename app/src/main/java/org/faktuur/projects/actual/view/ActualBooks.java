package org.faktuur.projects.actual.view;

import java.util.Optional;
import java.util.function.Function;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualLists;
import org.faktuur.projects.actual.DescribeActual;
import org.faktuur.projects.contract.ContractLimits;

/// What the page of actuals reads and does.
///
/// @param voucherOf the number of the voucher that an actual stands in the ledger with
public record ActualBooks(ActualLists lists, DescribeActual describe, ContractLimits limits,
                          Function<Actual, Optional<String>> voucherOf) {
}
