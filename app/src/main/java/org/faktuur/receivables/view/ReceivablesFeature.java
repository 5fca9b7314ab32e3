package org.faktuur.receivables.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.receivables.CustomerTransactionRow;
import org.faktuur.receivables.PaymentDraft;
import org.faktuur.receivables.Settlement;
import org.faktuur.receivables.TransactionKind;
import org.faktuur.shell.Act;
import org.faktuur.shell.Command;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;
import org.faktuur.shell.Page;

/// The front door of receivables: what customers owe, what they pay, and what settles what.
public final class ReceivablesFeature implements Feature {

    private final ReceivablesPages pages;

    /// A front door to these pages.
    public ReceivablesFeature(ReceivablesPages pages) {
        this.pages = pages;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(
                item("ReceivablesFeature.open", () -> pages.transactions(Optional.empty(), true), "folder.payments"),
                item("ReceivablesFeature.transactions", () -> pages.transactions(Optional.empty(), false),
                        "folder.payments"),
                item("ReceivablesFeature.ageing", pages::ageing, "folder.payments"),
                item("ReceivablesFeature.statement", () -> pages.statement(Optional.empty()), "folder.payments"),
                item("ReceivablesFeature.bankAccounts", () -> new BankAccountsViewModel(pages), "folder.setup"),
                item("ReceivablesFeature.parameters", () -> new SettlementParametersViewModel(pages),
                        "folder.setup"));
    }

    private static MenuItem item(String key, Supplier<? extends Page> page, String folder) {
        return MenuItem.of(key, page, Module.RECEIVABLES, folder);
    }

    @Override
    public List<Act> acts() {
        return List.of(new Act("act.registerPayment", "mdi2c-cash-plus", Command.of(() -> pages.desk().dialogs()
                .show(pages.register(PaymentDraft.on(pages.desk().session().today())))), false));
    }

    @Override
    public boolean opens(DocumentKind kind) {
        return kind == DocumentKind.PAYMENT || kind == DocumentKind.SETTLEMENT
                || kind == DocumentKind.CUSTOMER_ACCOUNT;
    }

    @Override
    public Page open(DocumentRef document) {
        return switch (document.kind()) {
            case CUSTOMER_ACCOUNT -> pages.transactions(Optional.of(payerOf(document.number())), false);
            case SETTLEMENT -> pages.transaction(rowOf(document));
            default -> pages.transaction(row(document));
        };
    }

    private CustomerTransactionRow row(DocumentRef document) {
        return pages.books().receivables().row(document)
                .orElseThrow(() -> new IllegalArgumentException("no transaction of " + document));
    }

    /// Who pays for a customer.
    private String payerOf(String account) {
        return pages.books().customer(account).map(each -> each.billing().invoiceAccount()).orElse(account);
    }

    /// The last transaction of a settlement: what settles the others.
    private CustomerTransactionRow rowOf(DocumentRef settlement) {
        var number = pages.books().transactions().settlements().byNumber(settlement.number()).map(Settlement::lines)
                .orElseThrow(() -> new IllegalArgumentException("no " + settlement)).getLast().documentNumber();
        return List.of(TransactionKind.values()).reversed().stream()
                .flatMap(kind -> pages.books().receivables().row(new DocumentRef(kind.document(), number)).stream())
                .findFirst().orElseThrow();
    }
}
