package org.faktuur.projects.entry.view;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.projects.entry.Receipt;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// A receipt that is a picture.
public final class ReceiptViewModel implements Page {

    private final Receipt receipt;

    /// Of this receipt.
    public ReceiptViewModel(Receipt receipt) {
        this.receipt = receipt;
    }

    Receipt receipt() {
        return receipt;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.plain(receipt.fileName()));
    }
}
