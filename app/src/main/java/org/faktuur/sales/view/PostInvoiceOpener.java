package org.faktuur.sales.view;

import java.util.List;

/// Opens the Posting invoice dialog. `fromShipped`: asked for in the list of what is shipped but not invoiced, where
/// packing slips are what is invoiced.
@FunctionalInterface
public interface PostInvoiceOpener {

    /// Opens it for these orders; answers when the dialog is closed.
    void open(List<String> orderNumbers, boolean fromShipped);
}
