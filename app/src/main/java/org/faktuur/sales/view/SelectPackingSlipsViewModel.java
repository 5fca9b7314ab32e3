package org.faktuur.sales.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.listing.Sort;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.OpenSlip;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.FewRows;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// Which of the posted packing slips are invoiced: all of them, until some are left out.
public final class SelectPackingSlipsViewModel implements Page {

    private static final String KEY = "SelectPackingSlipsView.";

    private final List<OpenSlip> slips;
    private final PagedList<OpenSlip> list;
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final ObservableValue<Words> summary;
    private final Command ok = Command.of("Shortcut+Enter", this::take);
    private Optional<Set<String>> chosen = Optional.empty();

    /// These slips, of which those of these numbers are chosen; all of them when it is empty.
    public SelectPackingSlipsViewModel(List<OpenSlip> slips, Set<String> before, Desk desk) {
        this.slips = List.copyOf(slips);
        this.list = new PagedList<>("SelectPackingSlipsView", new FewRows<>(() -> this.slips, columns(),
                OpenSlip::number), columns(), desk).sortedBy(Sort.ascending("number")).whenEmpty(KEY + "none");
        list.opening(_ -> ok.run());
        slips.stream().filter(slip -> before.isEmpty() || before.contains(slip.number())).forEach(list::mark);
        this.summary = Bindings.createObjectBinding(() -> Words.of(KEY + "summary", Map.of("chosen", list.marked().size(),
                "all", slips.size(), "quantity", sum(list.marked().values().stream()))), list.marked());
        ok.unless(Bindings.createObjectBinding(() -> list.marked().isEmpty()
                ? Optional.<Refusal>of(new PostingRefusal.NoSlipChosen()) : Optional.<Refusal>empty(), list.marked()));
    }

    private static Quantity sum(Stream<OpenSlip> slips) {
        return slips.flatMap(slip -> slip.toInvoice().values().stream()).reduce(Quantity.ZERO, Quantity::plus);
    }

    private static List<ListColumn<OpenSlip>> columns() {
        return List.of(ListColumn.text("number", KEY + "number", OpenSlip::number),
                ListColumn.date("date", KEY + "date", OpenSlip::date),
                ListColumn.<OpenSlip>text("orders", KEY + "orders", slip -> String.join(", ", slip.toInvoice().keySet())).wide(220),
                ListColumn.<OpenSlip>number("toInvoice", KEY + "toInvoice", slip -> sum(Stream.of(slip))).wide(130).unsorted());
    }

    /// The slips; those that are chosen are marked.
    public PagedList<OpenSlip> list() {
        return list;
    }

    /// How many are chosen, and how much of them is not yet invoiced.
    public ObservableValue<Words> summary() {
        return summary;
    }

    /// Chooses every slip.
    public Command all() {
        return Command.of(() -> slips.stream().filter(slip -> !list.isMarked(slip)).forEach(list::mark));
    }

    /// Chooses none, to begin with.
    public Command none() {
        return Command.of(list.marked()::clear);
    }

    /// Takes those that are chosen.
    public Command ok() {
        return ok;
    }

    /// Leaves it as it was.
    public Command cancel() {
        return Command.of(() -> closed.set(true));
    }

    /// The numbers of the chosen slips; empty when it was left as it was.
    public Optional<Set<String>> chosen() {
        return chosen;
    }

    private void take() {
        chosen = Optional.of(list.marked().values().stream().map(OpenSlip::number)
                .collect(Collectors.toUnmodifiableSet()));
        closed.set(true);
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of(KEY + "title"));
    }

    @Override
    public void onShown() {
        list.refresh();
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }
}
