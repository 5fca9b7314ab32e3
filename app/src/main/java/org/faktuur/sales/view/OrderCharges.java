package org.faktuur.sales.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.sales.ChargeCode;
import org.faktuur.sales.PricedOrder;
import org.faktuur.sales.SalesCharge;
import org.faktuur.sales.SalesRefusal;
import org.faktuur.shell.EntryRows;
import org.faktuur.shell.Message;
import org.faktuur.shell.Navigator;
import org.faktuur.shell.Suggestion;
import org.faktuur.tax.TaxCodes;
import org.joda.money.CurrencyUnit;

/// The charges of an order as they are edited; a blank one at the end waits for the next.
public final class OrderCharges implements EntryRows<OrderCharge> {

    private final Navigator navigator;
    private final OrderLines lines;
    private final Tidings tidings;
    private final ObservableList<OrderCharge> rows = FXCollections.observableArrayList();
    private List<ChargeCode> codes = List.of();
    private Map<String, TaxCodes> taxes = Map.of();

    OrderCharges(Navigator navigator, OrderLines lines, Tidings tidings) {
        this.navigator = navigator;
        this.lines = lines;
        this.tidings = tidings;
    }

    @Override
    public ObservableList<OrderCharge> rows() {
        return rows;
    }

    @Override
    public void add(int at) {
        rows.add(at, new OrderCharge(this, lines.currency(), Optional.empty()));
    }

    /// Takes a charge away; one that was invoiced stays, and says why.
    @Override
    public void delete(OrderCharge row) {
        if (row.invoiced().get().isPresent()) {
            navigator.say(Message.refused(List.of(row.invoiced().get().get())));
            return;
        }
        rows.remove(row);
        if (rows.isEmpty()) {
            add(0);
        }
        changed();
    }

    @Override
    public boolean isBlank(OrderCharge row) {
        return row.isBlank();
    }

    /// The charges codes whose code or name holds the words.
    public List<Suggestion> find(String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return codes.stream().filter(each -> each.code().toLowerCase(Locale.ROOT).startsWith(wanted)
                        || each.name().toLowerCase(Locale.ROOT).contains(wanted))
                .map(each -> new Suggestion(each.code(), each.name())).toList();
    }

    /// The codes that there are.
    void know(List<ChargeCode> known) {
        codes = List.copyOf(known);
    }

    /// How each is taxed for the order's customer.
    void taxedWith(Map<String, TaxCodes> byCode) {
        taxes = Map.copyOf(byCode);
    }

    /// The customer changed: those that are not invoiced yet are taxed accordingly.
    void taxAnew() {
        rows.stream().filter(row -> !row.isBlank() && row.invoiced().get().isEmpty())
                .forEach(row -> row.taxed(taxes.getOrDefault(row.code().get(), TaxCodes.NONE)));
    }

    /// Shows the charges of an order whose lines are shown already, and a blank one below.
    void show(List<SalesCharge> charges, CurrencyUnit shownIn) {
        show(charges, shownIn, lines::asRead);
    }

    /// The same charges in another currency.
    void inCurrency(CurrencyUnit changed) {
        show(written(), changed, lines::byNumber);
    }

    private void show(List<SalesCharge> charges, CurrencyUnit shownIn,
                      Function<Integer, Optional<OrderLine>> lineOf) {
        rows.setAll(charges.stream().map(each -> {
            var row = new OrderCharge(this, shownIn, Optional.of(each));
            row.belongTo(lineOf.apply(each.terms().ofLine()));
            return row;
        }).toList());
        rows.add(new OrderCharge(this, shownIn, Optional.empty()));
    }

    /// What each comes to on the order as it is priced now; those whose line is gone go with it.
    void follow(Optional<PricedOrder> priced) {
        rows.removeIf(row -> row.isLeft() && row.invoiced().get().isEmpty());
        var filled = filled();
        rows.forEach(OrderCharge::renumber);
        IntStream.range(0, filled.size()).forEach(at -> filled.get(at)
                .comesTo(priced.flatMap(order -> order.amountOf(at + 1))));
    }

    /// The charges as they stand, numbered from 1.
    List<SalesCharge> written() {
        var filled = filled();
        return IntStream.range(0, filled.size()).mapToObj(at -> filled.get(at).written(at + 1)).toList();
    }

    private List<OrderCharge> filled() {
        return rows.stream().filter(row -> !row.isBlank() && !row.isLeft()).toList();
    }

    /// The charge belongs to the line of this number; to the whole order without one.
    void put(OrderCharge charge, int number) {
        var line = lines.byNumber(number);
        if (number == 0 || line.isPresent()) {
            charge.belongTo(line);
        } else {
            charge.line().refuse(new SalesRefusal.ChargeWithoutLine(charge.code().get(), number));
        }
        changed();
    }

    void changed() {
        tidings.changed();
    }

    /// A field was marked, or its mark taken away.
    void checked() {
        tidings.checked();
    }

    /// The charge becomes one of this code, or of the only one whose name holds the words.
    void choose(OrderCharge charge, String typed) {
        if (!typed.isEmpty()) {
            codes.stream().filter(each -> each.code().equalsIgnoreCase(typed)).findFirst()
                    .or(() -> find(typed).stream().map(Suggestion::fill).reduce((_, _) -> "")
                            .flatMap(only -> codes.stream().filter(each -> each.code().equals(only)).findFirst()))
                    .ifPresentOrElse(each -> charge.take(each,
                                    taxes.getOrDefault(each.code(), TaxCodes.NONE)),
                            () -> charge.code().refuse(new OrderDeskRefusal.NoSuchCharge(typed)));
        }
        changed();
    }
}
