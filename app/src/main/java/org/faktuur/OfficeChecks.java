package org.faktuur;

import java.util.List;
import java.util.stream.Stream;
import org.faktuur.database.Database;
import org.faktuur.invoices.store.CreditNotesCheck;
import org.faktuur.invoices.store.InvoicesCheck;
import org.faktuur.ledger.BookCheck;
import org.faktuur.ledger.store.HashChainCheck;
import org.faktuur.ledger.store.NumberGapsCheck;
import org.faktuur.ledger.store.VoucherBalanceCheck;
import org.faktuur.sales.store.SalesQuantitiesCheck;

/// The checks that must hold in the books, the hash chain first.
record OfficeChecks(Database database) {

    /// All of them, and these behind them.
    List<BookCheck> and(BookCheck... others) {
        var dsl = database.dsl();
        return Stream.concat(Stream.of(new HashChainCheck(database), new VoucherBalanceCheck(dsl),
                new NumberGapsCheck(dsl), new InvoicesCheck(dsl), new CreditNotesCheck(dsl),
                new SalesQuantitiesCheck(dsl)), Stream.of(others)).toList();
    }
}
