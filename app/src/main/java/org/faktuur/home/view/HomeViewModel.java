package org.faktuur.home.view;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.home.MonthAmount;
import org.faktuur.home.MonthAmounts;
import org.faktuur.home.WorkItem;
import org.faktuur.home.WorkItems;
import org.faktuur.shell.Act;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// The first page: what waits for you, what was invoiced lately, and what one can begin with.
public final class HomeViewModel implements Page {

    private static final int MONTHS = 6;

    private final List<WorkItems> waiting;
    private final List<MonthAmounts> amounts;
    private final List<Act> acts;
    private final Desk desk;
    private final ObservableList<WorkItem> workItems = FXCollections.observableArrayList();
    private final ObservableList<MonthAmount> months = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();

    /// The first page over what these features have waiting, invoiced and on offer.
    public HomeViewModel(List<WorkItems> waiting, List<MonthAmounts> amounts, List<Act> acts, Desk desk) {
        this.waiting = List.copyOf(waiting);
        this.amounts = List.copyOf(amounts);
        this.acts = acts.stream().filter(Act::onStartPage).toList();
        this.desk = desk;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("HomeView.title"));
    }

    @Override
    public Optional<String> icon() {
        return Optional.of("mdi2h-home-outline");
    }

    @Override
    public boolean isClosable() {
        return false;
    }

    @Override
    public void onShown() {
        refresh();
    }

    @Override
    public void refresh() {
        var month = YearMonth.from(desk.session().today());
        desk.background().run(() -> waiting.stream().flatMap(each -> each.workItems().stream()).toList(), found -> {
            workItems.setAll(found);
            read.set(true);
        });
        desk.background().run(() -> amounts.stream().flatMap(each -> each.upTo(month, MONTHS).stream()).toList(),
                months::setAll);
    }

    /// What waits, as it was last counted.
    public ObservableList<WorkItem> workItems() {
        return workItems;
    }

    /// What was invoiced in the last months, oldest first.
    public ObservableList<MonthAmount> months() {
        return months;
    }

    /// What one can begin with.
    public List<Act> acts() {
        return acts;
    }

    /// Was counted at least once.
    public ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    /// Opens what a work item is about.
    public void open(WorkItem item) {
        desk.navigator().openMenu(item.menuKey());
    }
}
