package org.faktuur.sales.view;

import java.util.List;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Page;

/// Opens the Posting invoice dialog at this desk.
///
/// @param tools what the dialog works with
public record PostInvoices(PostingTools tools, Desk desk) implements PostInvoiceOpener {

    @Override
    public void open(List<String> orderNumbers, boolean fromShipped) {
        desk.dialogs().show(new PostSalesInvoiceViewModel(orderNumbers, fromShipped, tools, desk));
    }

    @Override
    public void openProForma(List<String> orderNumbers, boolean fromShipped) {
        var dialog = new PostSalesInvoiceViewModel(orderNumbers, fromShipped, tools, desk);
        dialog.fields().proForma();
        desk.dialogs().show(dialog);
    }

    @Override
    public Page batch() {
        return new PostSalesInvoiceViewModel(List.of(), false, tools, desk);
    }
}
