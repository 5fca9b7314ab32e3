package org.faktuur.customers.view;

import java.util.List;
import org.faktuur.customers.PaymentMethod;
import org.faktuur.shell.CodedForm;
import org.faktuur.shell.Desk;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.SetupPage;
import org.faktuur.shell.SetupRows;

/// The methods of payment.
public final class PaymentMethodsViewModel implements SetupPage<PaymentMethod> {

    private final CodedForm coded = new CodedForm(_ -> "");
    private final SetupRows<PaymentMethod> setup;

    PaymentMethodsViewModel(Desk desk, CustomerSetup books) {
        this.setup = new SetupRows<>("CustomerSetupFeature.methods", new SetupRows.Listing<>("PaymentMethodsView",
                books.codes().methods()::all, columns(), PaymentMethod::code), new SetupRows.Editing<>(coded.form(),
                coded::fill, () -> new PaymentMethod(coded.code(), coded.name()), SetupRows::called),
                SetupRows.Verbs.of(books.verbs().methods()), desk);
    }

    @Override
    public SetupRows<PaymentMethod> setup() {
        return setup;
    }

    private static List<ListColumn<PaymentMethod>> columns() {
        return List.of(ListColumn.text("code", "code.code", PaymentMethod::code).wide(120),
                ListColumn.text("name", "code.name", PaymentMethod::name).wide(360));
    }
}
