package org.faktuur.ledger.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.ledger.AddFiscalYear;
import org.faktuur.ledger.ChangePeriodStatus;
import org.faktuur.ledger.ChartOfAccounts;
import org.faktuur.ledger.FiscalPeriod;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.FewRows;
import org.faktuur.shell.FormRefusal;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// The fiscal periods, to be opened, held and closed.
public final class FiscalPeriodsViewModel implements Page {

    private final Desk desk;
    private final ChangePeriodStatus verb;
    private final AddFiscalYear adding;
    private final PagedList<FiscalPeriod> list;
    private final Command open = changing(FiscalPeriod.Status.OPEN);
    private final Command hold = changing(FiscalPeriod.Status.ON_HOLD);
    private final Command close = changing(FiscalPeriod.Status.CLOSED);
    private final Command addYear;

    FiscalPeriodsViewModel(Desk desk, ChartOfAccounts chart, LedgerVerbs verbs) {
        this.desk = desk;
        this.verb = verbs.periods();
        this.adding = verbs.years();
        this.addYear = Command.of("Alt+N", this::add);
        this.list = new PagedList<>("FiscalPeriodsView", new FewRows<>(chart::periods, columns(), FiscalPeriod::start),
                columns(), desk).whenEmpty("FiscalPeriodsView.empty", "FiscalPeriodsView.addYear", addYear);
        List.of(open, hold, close).forEach(command -> command.unless(list.choice().map(chosen -> reason(chosen))));
    }

    private Command changing(FiscalPeriod.Status status) {
        return Command.of(() -> change(status));
    }

    private static Optional<Refusal> reason(List<FiscalPeriod> chosen) {
        return chosen.isEmpty() ? Optional.of(new FormRefusal.NoRowChosen()) : Optional.empty();
    }

    /// The periods.
    public PagedList<FiscalPeriod> list() {
        return list;
    }

    /// Opens the selected periods, or without any the current one.
    public Command open() {
        return open;
    }

    /// Holds them.
    public Command hold() {
        return hold;
    }

    /// Closes them.
    public Command close() {
        return close;
    }

    /// Adds the year after the last one.
    public Command addYear() {
        return addYear;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("LedgerSetupFeature.periods"));
    }

    @Override
    public ObservableValue<Words> status() {
        return list.status();
    }

    @Override
    public void onShown() {
        list.refresh();
    }

    @Override
    public void refresh() {
        list.refresh();
    }

    private void change(FiscalPeriod.Status status) {
        var starts = list.chosen().stream().map(FiscalPeriod::start).toList();
        desk.background().run(() -> verb.change(starts, status), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<FiscalPeriod>>(var changed) -> {
                    list.marked().clear();
                    list.refresh();
                    desk.navigator().say(said(changed, status));
                }
                case Outcome.Refused<List<FiscalPeriod>>(var reasons) ->
                        desk.navigator().say(Message.refused(reasons));
            }
        });
    }

    private static Message said(List<FiscalPeriod> changed, FiscalPeriod.Status status) {
        return switch (changed.size()) {
            case 0 -> Message.note(Words.of("FiscalPeriodsView.unchanged", Map.of("status", status)));
            case 1 -> Message.done(Words.of("FiscalPeriodsView.changed.one", Map.of("status", status,
                    "start", changed.getFirst().start(), "end", changed.getFirst().end())));
            default -> Message.done(Words.of("FiscalPeriodsView.changed", Map.of("status", status,
                    "count", changed.size(), "start", changed.getFirst().start(), "end", changed.getLast().end())));
        };
    }

    private void add() {
        var today = desk.session().today();
        desk.background().run(() -> adding.add(today).orElseThrow(), added -> {
            list.refresh();
            desk.navigator().say(Message.done(Words.of("FiscalPeriodsView.added", Map.of(
                    "start", added.getFirst().start(), "end", added.getLast().end()))));
        });
    }

    private static List<ListColumn<FiscalPeriod>> columns() {
        return List.of(ListColumn.date("start", "FiscalPeriodsView.start", FiscalPeriod::start).wide(140),
                ListColumn.date("end", "FiscalPeriodsView.end", FiscalPeriod::end).wide(140),
                ListColumn.<FiscalPeriod, FiscalPeriod.Status>status("status", "FiscalPeriodsView.status",
                        FiscalPeriod.Status.class, FiscalPeriod::status).wide(180));
    }
}
