package org.faktuur.sales.view;

import java.util.function.Consumer;
import org.faktuur.sales.CancelRemainder;
import org.faktuur.sales.PickSalesOrder;
import org.faktuur.sales.PostPackingSlip;
import org.faktuur.sales.SaveSalesOrder;

/// What the screens of sales do; the last asks which invoiced lines of an order are credited.
public record SalesVerbs(SaveSalesOrder save, PostPackingSlip deliver, PickSalesOrder pick, CancelRemainder remainder,
                         PostInvoiceOpener invoice, Consumer<String> creditNote) {
}
