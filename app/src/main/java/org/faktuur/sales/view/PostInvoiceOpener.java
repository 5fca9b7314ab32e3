package org.faktuur.sales.view;

import java.util.List;
import org.faktuur.shell.Page;

/// Opens the Posting invoice dialog. `fromShipped`: asked for in the list of what is shipped but not invoiced, where
/// packing slips are what is invoiced.
public interface PostInvoiceOpener {

    /// Opens it for these orders; answers when the dialog is closed.
    void open(List<String> orderNumbers, boolean fromShipped);

    /// Opens it for these orders with Posting off, so that it makes pro forma invoices; answers when it is closed.
    void openProForma(List<String> orderNumbers, boolean fromShipped);

    /// The same as a page, on which orders are still to be selected.
    Page batch();
}
