package org.faktuur.projects.contract.view;

import java.time.LocalDate;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.projects.contract.Milestone;
import org.faktuur.shell.EntryColumn;
import org.faktuur.shell.EntryRows;
import org.faktuur.shell.Message;
import org.faktuur.shell.Navigator;
import org.joda.money.CurrencyUnit;

/// The milestones of a line as they are edited; a blank row at the end waits for the next one.
public final class Milestones implements EntryRows<MilestoneRow> {

    private static final String KEY = "ContractView.";

    private final Navigator navigator;
    private final LocalDate today;
    private final Runnable told;
    private final ObservableList<MilestoneRow> rows = FXCollections.observableArrayList();

    /// Told of every change.
    Milestones(Navigator navigator, LocalDate today, Runnable told) {
        this.navigator = navigator;
        this.today = today;
        this.told = told;
    }

    @Override
    public ObservableList<MilestoneRow> rows() {
        return rows;
    }

    @Override
    public void add(int at) {
        rows.add(at, new MilestoneRow(this, today));
    }

    /// Takes one away; one that is on an invoice stays, and says why.
    @Override
    public void delete(MilestoneRow row) {
        if (row.stays().isPresent()) {
            navigator.say(Message.refused(List.of(row.stays().get())));
            return;
        }
        rows.remove(row);
        if (rows.isEmpty()) {
            add(0);
        }
        changed();
    }

    @Override
    public boolean isBlank(MilestoneRow row) {
        return row.isBlank();
    }

    /// The columns.
    public List<EntryColumn<MilestoneRow>> columns() {
        return List.of(EntryColumn.typed("milestoneName", KEY + "milestoneName", 240, MilestoneRow::name),
                EntryColumn.typed("milestoneDate", KEY + "milestoneDate", 105, MilestoneRow::date),
                EntryColumn.<MilestoneRow>typed("milestoneAmount", KEY + "milestoneAmount", 100,
                        MilestoneRow::amount).right(),
                EntryColumn.shown("milestoneStatus", KEY + "milestoneStatus", 230, MilestoneRow::status));
    }

    void show(List<Milestone> milestones) {
        rows.setAll(milestones.stream().map(each -> new MilestoneRow(this, today).show(each)).toList());
        add(rows.size());
    }

    List<Milestone> written(CurrencyUnit currency) {
        return rows.stream().filter(row -> !row.isBlank()).map(row -> row.written(currency)).toList();
    }

    void changed() {
        told.run();
    }
}
