package org.faktuur.receivables.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.outcome.Refusal;
import org.faktuur.receivables.OpenTransaction;
import org.faktuur.receivables.RegisterPayment.Wanted;
import org.faktuur.receivables.SettlementPart;
import org.faktuur.shell.EntryRows;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The open transactions of a customer, from which is chosen what is settled.
public final class OpenLines implements EntryRows<OpenLine> {

    private final ObservableList<OpenLine> rows = FXCollections.observableArrayList();
    private final Function<List<OpenTransaction>, List<SettlementPart>> propose;
    private final Runnable changed;
    private boolean filling;

    /// `propose` says how much of those that were chosen is settled.
    OpenLines(Function<List<OpenTransaction>, List<SettlementPart>> propose, Runnable changed) {
        this.propose = propose;
        this.changed = changed;
    }

    @Override
    public ObservableList<OpenLine> rows() {
        return rows;
    }

    /// Transactions come from the books only.
    @Override
    public void add(int at) {
        throw new UnsupportedOperationException("what is open is posted");
    }

    @Override
    public void delete(OpenLine row) {
        row.leave();
        changed.run();
    }

    @Override
    public boolean isBlank(OpenLine row) {
        return true;
    }

    /// Shows what is open.
    void show(List<OpenTransaction> open) {
        rows.setAll(open.stream().map(each -> new OpenLine(each, this::typed)).toList());
    }

    private void typed() {
        if (!filling) {
            changed.run();
        }
    }

    List<OpenTransaction> open() {
        return rows.stream().map(OpenLine::open).toList();
    }

    /// Settles this one too, or not any more; what settles it is reckoned anew.
    void toggle(OpenLine row) {
        var chosen = new ArrayList<>(rows.stream().filter(each -> !each.isUntouched()).map(OpenLine::open).toList());
        if (!chosen.remove(row.open())) {
            chosen.add(row.open());
        }
        take(propose.apply(chosen));
        if (row.isUntouched() && chosen.contains(row.open())) {
            take(Stream.concat(parts().stream(), Stream.of(new SettlementPart(row.open(), row.open().open().amount(),
                    Money.zero(currencyOf(row))))).toList());
        }
    }

    private static CurrencyUnit currencyOf(OpenLine row) {
        return row.open().open().amount().getCurrencyUnit();
    }

    private List<SettlementPart> parts() {
        return rows.stream().filter(each -> !each.isUntouched()).map(each ->
                new SettlementPart(each.open(), each.settled().get(), each.discount().get())).toList();
    }

    /// Settles these and nothing else.
    void take(List<SettlementPart> parts) {
        filling = true;
        rows.forEach(OpenLine::leave);
        parts.forEach(part -> rows.stream().filter(row -> row.open().posting() == part.transaction().posting())
                .forEach(row -> row.take(part)));
        filling = false;
        changed.run();
    }

    /// What is settled in a currency, without discounts.
    Money net(CurrencyUnit currency) {
        return rows.stream().filter(row -> currencyOf(row).equals(currency)).map(OpenLine::net)
                .reduce(Money.zero(currency), Money::plus);
    }

    List<Wanted> wanted() {
        return rows.stream().filter(row -> !row.isUntouched()).map(OpenLine::wanted).toList();
    }

    /// What was typed that will not do.
    Optional<Refusal> wrong() {
        return rows.stream().flatMap(row -> Stream.of(row.settled(), row.discount()))
                .flatMap(field -> field.wrong().get().stream()).findFirst();
    }
}
