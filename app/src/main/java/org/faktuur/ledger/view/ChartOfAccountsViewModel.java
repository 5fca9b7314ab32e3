package org.faktuur.ledger.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.ledger.ChartOfAccounts;
import org.faktuur.ledger.LedgerAccount;
import org.faktuur.ledger.LedgerRefusal;
import org.faktuur.ledger.SaveLedgerAccount;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EditedRows;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.FewRows;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// The chart of accounts, beside the account that is added or changed.
public final class ChartOfAccountsViewModel implements Page {

    private final Desk desk;
    private final SaveLedgerAccount verb;
    private final EntryForm form = new EntryForm(this::place);
    private final ReadOnlyObjectWrapper<Optional<Refusal>> numberStays =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final EntryField<String> number = form.text("accountNumber", 20).closedWhile(numberStays);
    private final EntryField<String> name = form.text("accountName", 120);
    private final EntryForm.Choice<LedgerAccount.Kind> kind = form.choice("accountKind", LedgerAccount.Kind.REVENUE);
    private final EditedRows<LedgerAccount> accounts;
    private final Command save = form.saving(this::keep);

    ChartOfAccountsViewModel(Desk desk, ChartOfAccounts chart, SaveLedgerAccount verb) {
        this.desk = desk;
        this.verb = verb;
        this.accounts = new EditedRows<>(new PagedList<>("ChartOfAccountsView", new FewRows<>(chart::accounts,
                columns(), LedgerAccount::account), columns(), desk).whenEmpty("ChartOfAccountsView.empty"), form,
                this::fill);
    }

    private String place(Refusal refusal) {
        return switch (refusal) {
            case LedgerRefusal.AccountNumberTaken _ -> "accountNumber";
            case LedgerRefusal.AccountNumberAndNameNeeded _ -> number.get().isEmpty() ? "accountNumber" : "accountName";
            default -> "";
        };
    }

    /// The accounts.
    public EditedRows<LedgerAccount> accounts() {
        return accounts;
    }

    /// The fields of the account that is added or changed.
    public EntryForm form() {
        return form;
    }

    /// Where it stands.
    public Desk desk() {
        return desk;
    }

    /// Keeps the account of the form.
    public Command save() {
        return save;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("LedgerSetupFeature.accounts"));
    }

    @Override
    public ObservableValue<Words> status() {
        return accounts.list().status();
    }

    @Override
    public void onShown() {
        accounts.list().refresh();
    }

    @Override
    public void refresh() {
        accounts.list().refresh();
    }

    @Override
    public boolean mayClose() {
        return form.mayClose(desk);
    }

    private void fill(Optional<LedgerAccount> account) {
        number.set(account.map(LedgerAccount::account).orElse(""));
        name.set(account.map(LedgerAccount::name).orElse(""));
        kind.value().set(account.map(LedgerAccount::kind).orElse(kind.get()));
        numberStays.set(account.map(_ -> new PostingProfileRefusal.AccountNumberStays()));
    }

    private void keep() {
        var written = new LedgerAccount(number.get(), name.get(), kind.get());
        var isNew = accounts.edited().get().isEmpty();
        form.keep(desk, () -> isNew ? verb.add(written) : verb.change(written), kept -> {
            accounts.kept(Optional.of(kept));
            desk.navigator().say(Message.done(Words.of("ChartOfAccountsView.saved",
                    Map.of("account", kept.account(), "name", kept.name()))));
        });
    }

    private static List<ListColumn<LedgerAccount>> columns() {
        return List.of(ListColumn.text("account", "ChartOfAccountsView.account", LedgerAccount::account).wide(120),
                ListColumn.text("name", "ChartOfAccountsView.name", LedgerAccount::name).wide(300),
                ListColumn.<LedgerAccount, LedgerAccount.Kind>status("kind", "ChartOfAccountsView.kind",
                        LedgerAccount.Kind.class, LedgerAccount::kind).wide(160));
    }
}
