package org.faktuur.projects.invoice.view;

import org.faktuur.projects.contract.ContractLine;
import org.joda.money.Money;

/// A line of a project invoice as its page lists it.
///
/// @param details how many it has
/// @param amount what it bills
/// @param invoiced what was billed of it before
public record LineRow(ContractLine of, int details, Money amount, Money invoiced) {

    int number() {
        return of.number();
    }
}
