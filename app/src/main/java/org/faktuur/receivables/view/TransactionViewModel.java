package org.faktuur.receivables.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.receivables.CustomerTransactionRow;
import org.faktuur.receivables.Payment;
import org.faktuur.receivables.SettleTransactions.Settled;
import org.faktuur.receivables.SettlementState;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Fact;
import org.faktuur.shell.Link;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// A customer transaction: what is open of it, and what settled it. Settlements are undone here.
public final class TransactionViewModel implements Page {

    private static final String KEY = "TransactionView.";

    private record Read(CustomerTransactionRow row, Optional<Payment> payment, List<SettlementRow> settlements) {
    }

    private final ReceivablesPages pages;
    private final Desk desk;
    private final CustomerTransactionRow first;
    private final ObservableList<SettlementRow> settlements = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<SettlementRow>> current = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Fact>> facts = new ReadOnlyObjectWrapper<>(List.of());

    TransactionViewModel(ReceivablesPages pages, CustomerTransactionRow row) {
        this.pages = pages;
        this.desk = pages.desk();
        this.first = row;
    }

    /// What it is called.
    public Words heading() {
        return texts -> texts.of(first.kind().document()) + " " + first.documentNumber();
    }

    /// What settled it, and what was undone.
    public ObservableList<SettlementRow> settlements() {
        return settlements;
    }

    /// The settlement that the cursor stands on.
    public ObjectProperty<Optional<SettlementRow>> current() {
        return current;
    }

    /// What it is about.
    public ReadOnlyObjectProperty<List<Fact>> facts() {
        return facts.getReadOnlyProperty();
    }

    /// The columns of the settlements.
    public List<ListColumn<SettlementRow>> columns() {
        return List.of(ListColumn.<SettlementRow>text("number", KEY + "number", row -> row.settlement().number())
                        .wide(120),
                ListColumn.<SettlementRow, SettlementState>status("state", KEY + "state", SettlementState.class,
                        SettlementRow::state).wide(130),
                ListColumn.date("date", KEY + "date", SettlementRow::date),
                ListColumn.<SettlementRow>text("others", KEY + "others", SettlementRow::others).wide(160),
                ListColumn.amount("settled", KEY + "settled", SettlementRow::settled),
                ListColumn.<SettlementRow>amount("discount", KEY + "discount", SettlementRow::discount).wide(125),
                ListColumn.<SettlementRow>text("voucher", KEY + "voucher", row -> row.settlement().voucher())
                        .wide(120));
    }

    /// Undoes the settlement under the cursor, after a question, dated by the session.
    public Command undo() {
        return Command.of(() -> current.get().ifPresent(this::undo)).unless(current.map(row -> row.isPresent()
                ? Optional.empty() : Optional.of(new ReceivablesPageRefusal.NoSettlementChosen())));
    }

    /// Opens the voucher of the settlement under the cursor.
    public Command voucher() {
        return Command.of(() -> current.get().ifPresent(row -> desk.navigator()
                .open(new DocumentRef(DocumentKind.VOUCHER, row.settlement().voucher())))).unless(current.map(row ->
                row.isEmpty() ? Optional.of(new ReceivablesPageRefusal.NoSettlementChosen())
                        : row.get().settlement().voucher().isEmpty() ? Optional.of(
                                new ReceivablesPageRefusal.NoVoucherNeeded(row.get().settlement().number()))
                        : Optional.empty()));
    }

    /// Settles what is open of the customer.
    public Command settle() {
        return Command.of(() -> {
            desk.dialogs().show(pages.settle(first.customer().account()));
            refresh();
        });
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(heading());
    }

    @Override
    public void onShown() {
        refresh();
    }

    @Override
    public void refresh() {
        desk.background().run(this::read, this::show);
    }

    private Read read() {
        var transactions = pages.books().transactions();
        var row = transactions.receivables().row(first.document()).orElse(first);
        var payment = row.document().kind() == DocumentKind.PAYMENT
                ? transactions.payments().byNumber(row.documentNumber()) : Optional.<Payment>empty();
        return new Read(row, payment, transactions.settlements().of(row.posting()).stream()
                .map(each -> new SettlementRow(each, row.posting(), transactions.settlements()
                        .undoing(each.number()))).toList());
    }

    private void show(Read read) {
        var row = read.row();
        var shown = new ArrayList<>(List.of(
                Fact.of(KEY + "customer", (Words) texts -> row.customer().account() + " " + row.customer().name()),
                Fact.of(KEY + "documentDate", row.date()), Fact.of(KEY + "dueDate", row.dueDate()),
                Fact.of(KEY + "amount", row.amount()), Fact.of(KEY + "open", row.open())));
        read.payment().ifPresentOrElse(payment -> {
            shown.add(Fact.of(KEY + "bankAccount", Words.plain(payment.bankAccount())));
            shown.add(Fact.of(KEY + "reference", Words.plain(payment.origin().reference())));
            shown.add(Fact.of(KEY + "paymentVoucher", new DocumentRef(DocumentKind.VOUCHER,
                    payment.numbers().voucher()), desk.navigator()));
        }, () -> shown.add(Fact.of(KEY + "document", row.document(), desk.navigator())));
        facts.set(List.copyOf(shown));
        var before = current.get().map(each -> each.settlement().number());
        settlements.setAll(read.settlements());
        current.set(settlements.stream().filter(each -> before.filter(each.settlement().number()::equals)
                .isPresent()).findFirst().or(() -> settlements.stream().findFirst()));
    }

    private void undo(SettlementRow row) {
        var number = row.settlement().number();
        var day = desk.session().today().isBefore(row.date()) ? row.date() : desk.session().today();
        if (desk.dialogs().ask(Words.of(KEY + "sure", Map.of("settlement", number, "date", day)),
                Words.of(KEY + "undo"), Words.of("cancel"))) {
            desk.background().run(() -> pages.verbs().settle().undo(number, day), this::undone);
        }
    }

    private void undone(Outcome<Settled> outcome) {
        switch (outcome) {
            case Outcome.Done<Settled>(var done) -> {
                desk.navigator().say(Message.done(Words.of(KEY + "undone", Map.of("settlement",
                        done.settlement().number())), done.voucher().map(each -> Link.to(each, desk.navigator()))
                        .stream().toArray(Link[]::new)));
                refresh();
            }
            case Outcome.Refused<Settled>(var reasons) -> desk.navigator().say(Message.refused(reasons));
        }
    }
}
