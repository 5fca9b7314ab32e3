package org.faktuur.projects.contract;

import java.time.LocalDate;
import org.joda.money.CurrencyUnit;

/// A contract as the list shows it.
///
/// @param customer who pays most of it
public record ContractRow(String number, String name, String customer, CurrencyUnit currency, LocalDate delivery,
                          ContractStatus status) {
}
