package org.faktuur.sales.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.sales.PackingSlip;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// A posted packing slip: who received what, and of which orders. Never changes.
public final class PackingSlipViewModel implements Page {

    private final SalesPages pages;
    private final String number;
    private final ReadOnlyObjectWrapper<Optional<PackingSlip>> slip = new ReadOnlyObjectWrapper<>(Optional.empty());

    PackingSlipViewModel(SalesPages pages, String number) {
        this.pages = pages;
        this.number = number;
    }

    /// The slip; empty while it is read.
    public ReadOnlyObjectProperty<Optional<PackingSlip>> slip() {
        return slip.getReadOnlyProperty();
    }

    /// Its number.
    public String number() {
        return number;
    }

    /// Opens one of the orders that it delivered.
    public void openOrder(String order) {
        pages.desk().navigator().open(new DocumentRef(DocumentKind.SALES_ORDER, order));
    }

    /// Opens the customer who received it.
    public void openCustomer() {
        slip.get().ifPresent(found -> pages.desk().navigator()
                .open(new DocumentRef(DocumentKind.CUSTOMER, found.receiver().customerAccount())));
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.plain(number));
    }

    @Override
    public void onShown() {
        if (slip.get().isEmpty()) {
            refresh();
        }
    }

    @Override
    public void refresh() {
        pages.desk().background().run(() -> pages.books().orders().slip(number), slip::set);
    }
}
