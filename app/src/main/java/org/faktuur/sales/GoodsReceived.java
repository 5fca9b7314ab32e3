package org.faktuur.sales;

import java.time.LocalDate;
import java.util.List;

/// Told, while a packing slip or an invoice is posted, which lines of an order it receives, so that their dispositions
/// are carried out with it.
@FunctionalInterface
public interface GoodsReceived {

    /// These lines of an order are received on a date; the posting is still open.
    void received(SalesOrder order, List<SalesLine> lines, LocalDate date);

    /// The lines that an invoice receives by itself, because no packing slip did.
    default void by(ProposedInvoice proposed) {
        for (var at = 0; at < proposed.before().size(); at++) {
            var lines = ScrapLoss.received(proposed.before().get(at), proposed.after().get(at));
            if (!lines.isEmpty()) {
                received(proposed.before().get(at), lines, proposed.invoice().dates().invoiceDate());
            }
        }
    }
}
