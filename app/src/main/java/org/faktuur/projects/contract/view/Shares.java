package org.faktuur.projects.contract.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.money.Percent;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.contract.Limits;
import org.faktuur.projects.contract.Split;
import org.faktuur.shell.Command;
import org.faktuur.shell.EntryColumn;
import org.faktuur.shell.EntryRows;
import org.joda.money.CurrencyUnit;

/// Who pays which part, as it is edited; a blank row at the end waits for the next customer.
public final class Shares implements EntryRows<ShareRow> {

    private static final String KEY = "ContractView.";

    static final Split NOBODY = new Split(Map.of(), "");

    private final ContractPages pages;
    private final Runnable told;
    private final ObservableList<ShareRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Refusal>> wrong = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> nobody = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Command distribute = Command.of(this::distribute).unless(nobody);

    private final LimitDesk limits;

    /// Told of every change.
    Shares(ContractPages pages, LimitDesk limits, Runnable told) {
        this.pages = pages;
        this.limits = limits;
        this.told = told;
        show(NOBODY, 0);
    }

    @Override
    public ObservableList<ShareRow> rows() {
        return rows;
    }

    @Override
    public void add(int at) {
        rows.add(at, new ShareRow(this));
    }

    @Override
    public void delete(ShareRow row) {
        rows.remove(row);
        if (rows.isEmpty()) {
            add(0);
        }
        changed();
    }

    @Override
    public boolean isBlank(ShareRow row) {
        return row.isBlank();
    }

    /// Equal parts for everybody.
    public Command distributeEvenly() {
        return distribute;
    }

    /// Why the parts will not do; empty while they do, or nobody pays yet.
    public ReadOnlyObjectProperty<Optional<Refusal>> wrong() {
        return wrong.getReadOnlyProperty();
    }

    /// The columns.
    public List<EntryColumn<ShareRow>> columns() {
        return List.of(EntryColumn.<ShareRow>typed("shareCustomer", KEY + "shareCustomer", 160, ShareRow::customer)
                        .suggesting(pages::customers),
                EntryColumn.<ShareRow>typed("sharePercent", KEY + "sharePercent", 80, ShareRow::percent).right(),
                EntryColumn.typed("shareRounding", KEY + "shareRounding", 90, ShareRow::rounding),
                EntryColumn.<ShareRow>typed("shareLimit", KEY + "shareLimit", 110, ShareRow::limit).right(),
                EntryColumn.<ShareRow>shown("shareUsed", KEY + "shareUsed", 90, ShareRow::used).right(),
                EntryColumn.<ShareRow>shown("shareLeft", KEY + "shareLeft", 90, ShareRow::left).right());
    }

    /// Shows who pays which part of a line, 0 for the contract, and the limits of each.
    void show(Split split, int line) {
        rows.setAll(split.shares().entrySet().stream().map(each -> new ShareRow(this).show(each.getKey(),
                each.getValue(), each.getKey().equals(split.rounding())).limited(
                limits.of(new Limits.Scope(line, each.getKey())),
                limits.use(new Limits.Scope(line, each.getKey())))).toList());
        add(rows.size());
        check();
    }

    /// The parts as they stand.
    Split written() {
        var shares = new LinkedHashMap<String, Percent>();
        filled().forEach(row -> shares.put(row.customer().get(), row.percent().get()));
        return new Split(shares, filled().stream().filter(row -> row.rounding().get()).findFirst()
                .map(row -> row.customer().get()).orElse(""));
    }

    /// Marks a customer.
    void refuse(String customer, Refusal reason) {
        filled().stream().filter(row -> row.customer().get().equals(customer))
                .forEach(row -> row.customer().refuse(reason));
    }

    /// The limits of the customers of a line as they stand.
    List<Limits.Limit> limits(int line, CurrencyUnit currency) {
        return filled().stream().flatMap(row -> LimitDesk.typed(new Limits.Scope(line, row.customer().get()),
                row.limit().get(), currency).stream()).toList();
    }

    private List<ShareRow> filled() {
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    /// A customer was named: the first pays all and takes the odd cents until somebody says otherwise.
    void named(ShareRow row) {
        if (filled().size() == 1 && row.percent().get().isZero()) {
            row.show(row.customer().get(), Percent.HUNDRED, true);
        }
        row.rounding().set(row.rounding().get());
        changed();
    }

    /// One customer alone takes the odd cents.
    void rounding(ShareRow row, boolean takes) {
        if (takes) {
            filled().stream().filter(each -> each != row).forEach(each -> each.rounding().set(false));
        }
        changed();
    }

    void changed() {
        check();
        told.run();
    }

    private void distribute() {
        var taker = written().rounding();
        var even = Split.evenly(filled().stream().map(row -> row.customer().get()).distinct().toList());
        filled().forEach(row -> row.show(row.customer().get(), even.shares().get(row.customer().get()),
                row.customer().get().equals(taker.isEmpty() ? even.rounding() : taker)));
        changed();
    }

    private void check() {
        var split = written();
        nobody.set(split.shares().isEmpty() ? Optional.of(new ProjectRefusal.NobodyPays())
                : Optional.empty());
        wrong.set(split.shares().isEmpty() ? Optional.empty()
                : twice().or(() -> Split.of(split.shares(), split.rounding()).refusals().stream().findFirst()));
    }

    private Optional<Refusal> twice() {
        var names = filled().stream().map(row -> row.customer().get()).toList();
        return names.stream().filter(each -> names.indexOf(each) != names.lastIndexOf(each)).findFirst()
                .map(ProjectRefusal.CustomerTwice::new);
    }
}
