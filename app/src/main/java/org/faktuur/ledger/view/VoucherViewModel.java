package org.faktuur.ledger.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.ledger.LedgerRefusal;
import org.faktuur.ledger.Origin;
import org.faktuur.ledger.Voucher;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Fact;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// A posted voucher: its entries with debit and credit, and why each was made.
public final class VoucherViewModel implements Page {

    private static final String KEY = "VoucherView.";

    private record Read(Optional<Voucher> voucher, Optional<Origin> origin, List<VoucherEntry> entries) {
    }

    private final String number;
    private final LedgerFeature.Books books;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<Fact>> facts = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<VoucherEntry> entries = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<VoucherEntry>> entry = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Origin>> origin = new SimpleObjectProperty<>(Optional.empty());
    private final Command document;

    /// The voucher of this number.
    public VoucherViewModel(String number, LedgerFeature.Books books, Desk desk) {
        this.number = number;
        this.books = books;
        this.desk = desk;
        this.document = Command.of("Alt+D", () -> origin.get().ifPresent(known ->
                        desk.navigator().open(known.document())))
                .unless(origin.map(known -> known.isPresent() ? Optional.empty()
                        : Optional.<Refusal>of(new LedgerRefusal.NoDocument(number))));
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.plain(number));
    }

    /// Its number.
    public String number() {
        return number;
    }

    /// Date, document, description, sums.
    public ReadOnlyObjectProperty<List<Fact>> facts() {
        return facts.getReadOnlyProperty();
    }

    /// The entries, in order.
    public ObservableList<VoucherEntry> entries() {
        return entries;
    }

    /// The entry that is explained.
    public ObjectProperty<Optional<VoucherEntry>> entry() {
        return entry;
    }

    /// Why that entry was made.
    public ObservableValue<List<Fact>> why() {
        return entry.map(chosen -> chosen.map(VoucherEntry::reasons).orElse(List.of()));
    }

    /// Opens the document that the voucher was made for.
    public Command document() {
        return document;
    }

    @Override
    public void onShown() {
        if (entries.isEmpty()) {
            refresh();
        }
    }

    @Override
    public void refresh() {
        desk.background().run(this::read, this::show);
    }

    private Read read() {
        var found = books.vouchers().byNumber(number);
        var known = found.flatMap(books.explanations()::of);
        var names = new HashMap<String, String>();
        books.chart().accounts().forEach(account -> names.put(account.account(), account.name()));
        var lines = found.map(Voucher::lines).orElse(List.of());
        return new Read(found, known, IntStream.range(0, lines.size()).mapToObj(at -> new VoucherEntry(lines.get(at),
                names.getOrDefault(lines.get(at).account(), ""), known.map(each -> each.entries().get(at)))).toList());
    }

    private void show(Read read) {
        origin.set(read.origin());
        entries.setAll(read.entries());
        entry.set(entries.stream().findFirst());
        facts.set(read.voucher().map(voucher -> facts(voucher, read.origin()))
                .orElse(List.of(Fact.of(KEY + "number", Words.of(new LedgerRefusal.NoSuchVoucher(number))))));
    }

    private List<Fact> facts(Voucher voucher, Optional<Origin> known) {
        var shown = new ArrayList<Fact>();
        shown.add(Fact.of(KEY + "date", voucher.date()));
        shown.add(known.map(each -> Fact.of(KEY + "document", each.document(), desk.navigator()))
                .orElse(Fact.of(KEY + "document", voucher.document())));
        shown.add(Fact.of(KEY + "description", voucher.description()));
        voucher.lines().stream().map(VoucherLine::debit).reduce(Money::plus)
                .ifPresent(sum -> shown.add(Fact.of(KEY + "debitSum", sum)));
        voucher.lines().stream().map(VoucherLine::credit).reduce(Money::plus)
                .ifPresent(sum -> shown.add(Fact.of(KEY + "creditSum", sum)));
        return shown;
    }
}
