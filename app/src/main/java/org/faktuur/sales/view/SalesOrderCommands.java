package org.faktuur.sales.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.DocumentStatus;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderStatus;
import org.faktuur.sales.SalesOrderType;
import org.faktuur.sales.SalesRefusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Message;
import org.faktuur.texts.Words;

/// The acts of the action pane, on the orders that are chosen, each with the reason why not.
public final class SalesOrderCommands {

    /// What a page tells of itself.
    ///
    /// @param chosen the orders that the acts are about
    /// @param before done before an act, which follows when all is well: saving the open order
    /// @param refresh reads the page again
    /// @param listed whether the page is a list, where orders can be opened
    record Place(ObservableValue<List<ChosenOrder>> chosen, Consumer<Runnable> before, Runnable refresh,
                 boolean fromShipped, boolean listed) {
    }

    private final SalesPages pages;
    private final Place place;

    SalesOrderCommands(SalesPages pages, Place place) {
        this.pages = pages;
        this.place = place;
    }

    /// Whether the pane stands on a list.
    public boolean isListed() {
        return place.listed();
    }

    /// A new order.
    public Command create() {
        return Command.of("Alt+N", () -> pages.desk().navigator().open(pages.newOrder()));
    }

    /// Opens the chosen orders.
    public Command edit() {
        return Command.of(() -> chosen().forEach(order -> pages.desk().navigator()
                .open(new DocumentRef(DocumentKind.SALES_ORDER, order.number())))).unless(why(_ -> Optional.empty()));
    }

    /// A new order that says what the chosen one says.
    public Command copy() {
        return Command.of("Shortcut+D", () -> first(order -> pages.desk().navigator()
                .open(pages.copyOf(order.number())))).unless(why(SalesOrderCommands::several));
    }

    /// Posts a packing slip of the chosen orders.
    public Command deliver() {
        return Command.of("Shortcut+L", () -> place.before().accept(() -> {
            pages.deliver(numbers());
            place.refresh().run();
        })).unless(why(SalesOrderCommands::againstDelivering));
    }

    /// Registers what the chosen orders are to deliver now as picked.
    public Command pick() {
        return Command.of("F7", () -> each(pages.verbs().pick()::pick, "SalesOrderCommands.picked"))
                .unless(why(SalesOrderCommands::againstDelivering));
    }

    /// Takes back what was picked.
    public Command unpick() {
        return Command.of(() -> each(pages.verbs().pick()::unpick, "SalesOrderCommands.unpicked"))
                .unless(why(SalesOrderCommands::againstDelivering));
    }

    /// Nothing more of the chosen orders will be delivered.
    public Command cancelRemainder() {
        return Command.of(() -> each(pages.verbs().remainder()::cancel, "SalesOrderCommands.cancelled"))
                .unless(why(SalesOrderCommands::againstDelivering));
    }

    /// What was cancelled of the chosen orders can be delivered again.
    public Command restoreRemainder() {
        return Command.of(() -> each(pages.verbs().remainder()::restore, "SalesOrderCommands.restored"))
                .unless(why(SalesOrderCommands::journal));
    }

    /// Nothing more of the line that the cursor stands on will be delivered.
    public Command cancelLine(ObservableValue<Optional<OrderLine>> current) {
        return Command.of("Shortcut+Shift+Delete", () -> current.getValue().ifPresent(line ->
                each(order -> pages.verbs().remainder().cancel(order, line.id()), "SalesOrderCommands.cancelled")))
                .unless(against(current, SalesOrderCommands::againstDelivering));
    }

    /// What was cancelled of the line that the cursor stands on can be delivered again.
    public Command restoreLine(ObservableValue<Optional<OrderLine>> current) {
        return Command.of(() -> current.getValue().ifPresent(line ->
                each(order -> pages.verbs().remainder().restore(order, line.id()), "SalesOrderCommands.restored")))
                .unless(against(current, SalesOrderCommands::journal));
    }

    private ObservableValue<Optional<Refusal>> against(ObservableValue<Optional<OrderLine>> current,
                                                       Function<List<ChosenOrder>, Optional<Refusal>> rule) {
        return current.flatMap(line -> line.filter(each -> each.id() != 0).isPresent() ? why(rule)
                : new SimpleObjectProperty<>(Optional.of(
                        new OrderDeskRefusal.NoLineChosen())));
    }

    private void each(Function<String, Outcome<SalesOrder>> verb, String done) {
        place.before().accept(() -> {
            var orders = numbers();
            pages.desk().background().run(() -> orders.stream().map(verb).toList(), outcomes -> {
                outcomes.forEach(outcome -> pages.desk().navigator().say(switch (outcome) {
                    case Outcome.Done<SalesOrder>(var order) ->
                            Message.done(Words.of(done, Map.of("order", order.number())));
                    case Outcome.Refused<SalesOrder>(var reasons) -> Message.refused(reasons);
                }));
                place.refresh().run();
            });
        });
    }

    /// Opens the packing slips of the chosen order.
    public Command slips() {
        return Command.of(() -> first(order -> pages.openSlips(order.number())))
                .unless(why(orders -> several(orders).or(() -> reason(orders.getFirst().slips() == 0,
                        new OrderDeskRefusal.NoSlipYet(orders.getFirst().number())))));
    }

    /// Opens the Posting invoice dialog for the chosen orders.
    public Command invoice() {
        return Command.of("F9", () -> place.before().accept(() -> {
            pages.verbs().invoice().open(numbers(), place.fromShipped());
            place.refresh().run();
        })).unless(why(SalesOrderCommands::againstInvoicing));
    }

    /// Credits invoiced lines of the chosen order.
    public Command creditNote() {
        return Command.of("Alt+C", () -> first(order -> {
            pages.verbs().creditNote().accept(order.number());
            place.refresh().run();
        })).unless(why(orders -> several(orders)
                .or(() -> reason(orders.getFirst().documentStatus() != DocumentStatus.INVOICE,
                        new OrderDeskRefusal.NoInvoiceYet(orders.getFirst().number())))));
    }

    /// Opens the Posting invoice dialog for the chosen orders with Posting off.
    public Command proForma() {
        return Command.of("Shortcut+Shift+P", () -> place.before().accept(() ->
                pages.verbs().invoice().openProForma(numbers(), place.fromShipped())))
                .unless(why(SalesOrderCommands::againstInvoicing));
    }

    /// Opens the invoices of the chosen order.
    public Command invoices() {
        return Command.of(() -> first(order -> pages.openInvoices(order.number())))
                .unless(why(orders -> several(orders)
                        .or(() -> reason(orders.getFirst().documentStatus() != DocumentStatus.INVOICE,
                                new OrderDeskRefusal.NoInvoiceYet(orders.getFirst().number())))));
    }

    /// Opens the customer of the chosen order.
    public Command customer() {
        return Command.of(() -> first(order -> pages.desk().navigator()
                .open(new DocumentRef(DocumentKind.CUSTOMER, order.customer()))))
                .unless(why(SalesOrderCommands::several));
    }

    /// Opens what the payer of the order owes.
    public Command transactions() {
        return Command.of(() -> first(order -> pages.desk().navigator()
                .open(new DocumentRef(DocumentKind.CUSTOMER_ACCOUNT, order.customer()))))
                .unless(why(SalesOrderCommands::several));
    }

    /// Reads again what is shown.
    public Command refresh() {
        return Command.of("F5", place.refresh());
    }

    private List<ChosenOrder> chosen() {
        return place.chosen().getValue();
    }

    private List<String> numbers() {
        return chosen().stream().map(ChosenOrder::number).toList();
    }

    private void first(Consumer<ChosenOrder> act) {
        chosen().stream().findFirst().ifPresent(act);
    }

    private ObservableValue<Optional<Refusal>> why(Function<List<ChosenOrder>, Optional<Refusal>> against) {
        return place.chosen().map(orders -> orders.isEmpty()
                ? Optional.of(place.listed() ? new OrderDeskRefusal.NoOrderChosen()
                        : new OrderDeskRefusal.NotSavedYet())
                : against.apply(orders));
    }

    private static Optional<Refusal> several(List<ChosenOrder> orders) {
        return reason(orders.size() > 1, new OrderDeskRefusal.OneOrderAtATime());
    }

    private static Optional<Refusal> againstDelivering(List<ChosenOrder> orders) {
        var first = orders.getFirst();
        return journal(orders)
                .or(() -> orders.stream().filter(order -> !order.customer().equals(first.customer())).findFirst()
                        .<Refusal>map(order -> new SalesRefusal.DifferentReceivers(first.number(), order.number())))
                .or(() -> reason(orders.stream().noneMatch(order -> order.status() == SalesOrderStatus.OPEN_ORDER),
                        new SalesRefusal.NothingToDeliver(first.number())));
    }

    private static Optional<Refusal> againstInvoicing(List<ChosenOrder> orders) {
        return journal(orders).or(() -> reason(orders.stream().allMatch(order ->
                        order.status().compareTo(SalesOrderStatus.INVOICED) >= 0),
                new OrderDeskRefusal.WhollyInvoiced(orders.getFirst().number())));
    }

    /// Only drafts are chosen.
    private static Optional<Refusal> journal(List<ChosenOrder> orders) {
        return orders.stream().allMatch(order -> order.type() == SalesOrderType.JOURNAL)
                ? Optional.of(new SalesRefusal.OrderIsJournal(orders.getFirst().number())) : Optional.empty();
    }

    private static Optional<Refusal> reason(boolean holds, Refusal reason) {
        return holds ? Optional.of(reason) : Optional.empty();
    }
}
