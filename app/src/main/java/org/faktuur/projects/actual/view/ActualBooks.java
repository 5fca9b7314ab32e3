package org.faktuur.projects.actual.view;

import org.faktuur.projects.actual.ActualLists;
import org.faktuur.projects.actual.DescribeActual;
import org.faktuur.projects.contract.ContractLimits;

/// What the page of actuals reads and does.
public record ActualBooks(ActualLists lists, DescribeActual describe, ContractLimits limits) {
}
