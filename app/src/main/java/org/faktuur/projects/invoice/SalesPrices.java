package org.faktuur.projects.invoice;

import java.time.LocalDate;
import org.faktuur.money.Price;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;

/// What is entered on a draft is sold for so by the price lists (SPEC G5).
@FunctionalInterface
public interface SalesPrices {

    /// The price of a unit under this contract, in the contract's currency; nought where no list has one. Refused where
    /// a rate of exchange is missing.
    Outcome<Price> of(String contract, TransactionClass transactionClass, LocalDate day, Work work);
}
