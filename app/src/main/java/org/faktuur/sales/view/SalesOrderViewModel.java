package org.faktuur.sales.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.PricedOrder;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesRefusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;
import org.joda.money.CurrencyUnit;

/// An order on its page: header, lines, charges, totals, its documents, and the acts on it.
public final class SalesOrderViewModel implements Page, SalesOrderActions, Tidings {

    private final SalesPages pages;
    private final Optional<String> number;
    private final boolean copied;
    private final OrderHeader header;
    private final LookUps lookUps;
    private final OrderLines lines;
    private final OrderCharges charges;
    private final OrderTotals totals = new OrderTotals();
    private final OrderCustomer customer;
    private final SalesOrderCommands commands;
    private final ReadOnlyObjectWrapper<Optional<OrderContext>> context =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SalesOrder>> kept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<DocumentRef>> documents = new ReadOnlyObjectWrapper<>(List.of());
    private final OrderProblems problems;
    private final ChargeTax chargeTax;
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final Command save;
    private boolean showing;
    private boolean shownBefore;

    SalesOrderViewModel(SalesPages pages, Optional<String> number, boolean copied) {
        this.pages = pages;
        this.number = number;
        this.copied = copied;
        var desk = pages.desk();
        this.header = new OrderHeader(desk.session().today(), CurrencyUnit.EUR);
        this.lookUps = new LookUps(desk.background());
        this.lines = new OrderLines(pages, header, lookUps, this);
        this.charges = new OrderCharges(desk.navigator(), lines, this);
        this.chargeTax = new ChargeTax(pages.books(), lookUps, header, charges);
        this.problems = new OrderProblems(header, lines, charges);
        this.customer = new OrderCustomer(pages.books(), lookUps, header, this::customerChosen);
        this.commands = new SalesOrderCommands(pages, new SalesOrderCommands.Place(kept.map(order -> order
                .map(ChosenOrder::of).stream().toList()), this::saveThen, this::refresh, false, false));
        this.save = Command.of("Shortcut+S", () -> saveThen(() -> { })).unless(dirty.map(changed -> changed
                ? Optional.empty() : Optional.of(new OrderDeskRefusal.NothingChanged())));
        header.whenChanged(this::changed, customer::buyerTyped, customer::payerTyped);
        totals.priced().subscribe(charges::follow);
        new OrderRate(pages.books(), lookUps, header, totals).follow();
        header.fields().forEach(field -> field.wrong().subscribe(_ -> checked()));
        header.currency().subscribe((_, changed) -> {
            charges.inCurrency(changed);
            if (!showing) {
                lines.followTerms();
            }
        });
    }

    /// The header.
    public OrderHeader header() {
        return header;
    }

    /// The lines.
    public OrderLines lines() {
        return lines;
    }

    /// The charges.
    public OrderCharges charges() {
        return charges;
    }

    /// What it comes to.
    public OrderTotals totals() {
        return totals;
    }

    /// Whose look-ups it uses.
    public SalesPages pages() {
        return pages;
    }

    @Override
    public SalesOrderCommands commands() {
        return commands;
    }

    /// Was it opened to make a new order?
    public boolean isNew() {
        return number.isEmpty() || copied;
    }

    /// The order as it stands in the books; empty while it is new.
    public ReadOnlyObjectProperty<Optional<SalesOrder>> kept() {
        return kept.getReadOnlyProperty();
    }

    /// Its packing slips and invoices.
    public ReadOnlyObjectProperty<List<DocumentRef>> documents() {
        return documents.getReadOnlyProperty();
    }

    /// What of what was typed will not do, with the way out.
    public ReadOnlyObjectProperty<List<Refusal>> problems() {
        return problems.found();
    }

    /// The currencies that it may be in: its own, the company's, and those of the trade.
    public List<CurrencyUnit> currencies() {
        return Stream.concat(Stream.of(header.currency().get()), context.get().stream()
                .flatMap(OrderContext::currencies)).distinct().toList();
    }

    /// What it works with; empty while that is read.
    ReadOnlyObjectProperty<Optional<OrderContext>> context() {
        return context.getReadOnlyProperty();
    }

    /// Keeps it in the books.
    public Command save() {
        return save;
    }

    /// Keeps it where something changed, and closes the page.
    public Command saveAndClose() {
        return Command.of("Shortcut+Enter", () -> saveThen(() -> closed.set(true)));
    }

    /// Opens one of its documents.
    public void open(DocumentRef document) {
        pages.desk().navigator().open(document);
    }

    @Override
    public ObservableValue<Words> title() {
        return kept.flatMap(order -> dirty.map(changed -> texts -> order.map(SalesOrder::number)
                .orElseGet(() -> texts.text("SalesOrderView.new")) + (changed ? " *" : "")));
    }

    @Override
    public void onShown() {
        if (!shownBefore) {
            shownBefore = true;
            load(number);
        }
    }

    @Override
    public void refresh() {
        if (mayClose()) {
            load(kept.get().map(SalesOrder::number).or(() -> number));
        }
    }

    @Override
    public boolean mayClose() {
        return !dirty.get() || pages.desk().dialogs().ask(
                Words.of("SalesOrderView.lose", Map.of("order", kept.get().map(SalesOrder::number).orElse(""))),
                Words.of("SalesOrderView.loseYes"), Words.of("SalesOrderView.loseNo"));
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }

    private void load(Optional<String> wanted) {
        pages.desk().background().run(() -> OrderRead.of(pages.books(), wanted), read -> {
            context.set(Optional.of(read.context()));
            read.context().offerTo(charges, header.invoicing());
            if (read.order().isEmpty() && wanted.isPresent()) {
                pages.desk().navigator().say(Message.refused(List.of(new SalesRefusal.NoSuchOrder(wanted.get()))));
                closed.set(true);
            } else if (copied && kept.get().isEmpty()) {
                show(OrderCopy.of(read.order().orElseThrow(), pages.desk().session().today()));
                changed();
            } else {
                read.order().ifPresentOrElse(this::showKept, this::showBlank);
                documents.set(read.documents());
            }
        });
    }

    private void showBlank() {
        showing = true;
        header.currency().set(context.get().orElseThrow().company().currency());
        lines.show("", List.of());
        charges.show(List.of(), header.currency().get());
        showing = false;
        reckon();
    }

    private void showKept(SalesOrder order) {
        show(order);
        kept.set(Optional.of(order));
        dirty.set(false);
        checked();
    }

    private void show(SalesOrder order) {
        showing = true;
        var started = order.lines().stream().anyMatch(line -> !line.quantities().delivered().isZero());
        header.show(order.header(), started);
        lines.show(order.number(), order.lines());
        charges.show(order.charges(), order.header().terms().currency());
        showing = false;
        reckon();
        customer.follow(totals, order.number());
        context.get().ifPresent(known -> chargeTax.read(known, () -> { }));
    }

    private void customerChosen() {
        lines.followTerms();
        context.get().ifPresent(known -> chargeTax.read(known, () -> {
            charges.taxAnew();
            changed();
        }));
        customer.follow(totals, written().number());
        changed();
    }

    @Override
    public void changed() {
        if (!showing) {
            dirty.set(true);
            reckon();
        }
    }

    @Override
    public void checked() {
        if (!showing) {
            problems.check();
        }
    }

    private void reckon() {
        context.get().ifPresent(known -> totals.show(PricedOrder.of(written(), known.vat())));
    }

    /// The order as it stands on the page.
    SalesOrder written() {
        return new SalesOrder(kept.get().map(SalesOrder::key).orElse(SalesOrder.Key.NEW), header.written(),
                lines.written(), charges.written(), kept.get().map(SalesOrder::slips).orElse(SalesOrder.Slips.NONE));
    }

    /// Keeps what changed, then goes on; stays here and says why when it cannot.
    private void saveThen(Runnable then) {
        lookUps.whenDone(() -> {
            if (!dirty.get()) {
                then.run();
                return;
            }
            if (header.customer().get().isEmpty()) {
                header.customer().refuse(new OrderDeskRefusal.NoCustomerChosen());
            }
            checked();
            if (problems.found().get().isEmpty()) {
                keep(then);
            } else {
                pages.desk().navigator().say(Message.refused(problems.found().get()));
            }
        });
    }

    private void keep(Runnable then) {
        var order = written();
        pages.desk().background().run(() -> pages.verbs().save().save(order), outcome -> {
            switch (outcome) {
                case Outcome.Done<SalesOrder>(var saved) -> {
                    showKept(saved);
                    then.run();
                }
                case Outcome.Refused<SalesOrder>(var reasons) -> {
                    reasons.forEach(lines::refuse);
                    pages.desk().navigator().say(Message.refused(reasons));
                }
            }
        });
    }
}
