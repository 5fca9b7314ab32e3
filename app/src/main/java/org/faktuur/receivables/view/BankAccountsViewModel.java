package org.faktuur.receivables.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.receivables.BankAccount;
import org.faktuur.receivables.KidAgreement;
import org.faktuur.receivables.KidMethod;
import org.faktuur.receivables.ReceivablesRefusal;
import org.faktuur.shell.CodedForm;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.SetupPage;
import org.faktuur.shell.SetupRows;
import org.faktuur.texts.Words;
import org.joda.money.CurrencyUnit;

/// The bank accounts of the company.
public final class BankAccountsViewModel implements SetupPage<BankAccount> {

    private final ReceivablesPages pages;
    private final CodedForm coded = new CodedForm(refusal ->
            refusal instanceof ReceivablesRefusal.NoKidLength ? "editKidLength" : "");
    private final EntryField<String> iban = coded.form().text("editIban", 40);
    private final EntryForm.Choice<CurrencyUnit> currency;
    private final EntryForm.Choice<KidMethod> kid;
    private final EntryField<Integer> kidLength;
    private final SetupRows<BankAccount> setup;

    BankAccountsViewModel(ReceivablesPages pages) {
        this.pages = pages;
        this.currency = coded.form().choice("editCurrency", pages.books().setup().accounting(),
                pages.books().currencies(), each -> Words.plain(each.getCode()));
        this.kid = coded.form().choice("editKid", KidMethod.NONE);
        this.kidLength = coded.form().field("editKidLength", EntryKind.whole(), 0);
        this.setup = new SetupRows<>("ReceivablesFeature.bankAccounts", new SetupRows.Listing<>("BankAccountsView",
                pages.books().setup().bankAccounts()::all, columns(), BankAccount::code),
                new SetupRows.Editing<>(coded.form(), this::fill, this::written, SetupRows::called),
                SetupRows.Verbs.of(pages.verbs().bankAccounts()), pages.desk());
    }

    @Override
    public SetupRows<BankAccount> setup() {
        return setup;
    }

    private void fill(Optional<BankAccount> row) {
        coded.fill(row);
        iban.set(row.map(BankAccount::iban).orElse(""));
        kid.value().set(row.map(each -> each.kid().method()).orElse(KidMethod.NONE));
        kidLength.set(row.map(each -> each.kid().length()).orElse(0));
        currency.value().set(row.map(BankAccount::currency).orElse(pages.books().setup().accounting()));
    }

    private BankAccount written() {
        return new BankAccount(coded.code(), coded.name(), iban.get(), currency.get(),
                new KidAgreement(kid.get(), kidLength.get()));
    }

    private static List<ListColumn<BankAccount>> columns() {
        return List.of(ListColumn.<BankAccount>text("code", "code.code", BankAccount::code).wide(110),
                ListColumn.<BankAccount>text("name", "code.name", BankAccount::name).wide(240),
                ListColumn.<BankAccount>text("iban", "BankAccountsView.iban", BankAccount::iban).wide(240),
                ListColumn.<BankAccount>text("currency", "BankAccountsView.currency",
                        each -> each.currency().getCode()).wide(80),
                ListColumn.<BankAccount, KidMethod>status("kid", "BankAccountsView.kidColumn",
                        KidMethod.class, each -> each.kid().method()).wide(90));
    }
}
