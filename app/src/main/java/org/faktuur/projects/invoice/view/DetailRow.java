package org.faktuur.projects.invoice.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.Subject;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Worth;
import org.faktuur.projects.invoice.ConfirmedInvoice;
import org.faktuur.projects.invoice.DraftDetail;
import org.faktuur.projects.invoice.InvoiceDetail;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// A detail of a project invoice as it is edited; of a confirmed one as it stays.
public final class DetailRow {

    private static final String KEY = "ProjectInvoiceView.";
    private static final int LONGEST = 200;
    private static final int LONGEST_EXTERNAL = 500;

    private final Optional<DraftDetail> kept;
    private final Subject subject;
    private final LocalDate date;
    private final Optional<Worth> original;
    private final EntryField<Quantity> quantity;
    private final EntryField<Price> price;
    private final EntryField<BillingType> billing;
    private final EntryField<String> description;
    private final EntryField<String> external;
    private final ObservableValue<Money> amount;

    /// A detail of a draft; told of every change.
    DetailRow(DraftDetail detail, Runnable told) {
        this.kept = Optional.of(detail);
        this.subject = detail.matter().subject();
        this.date = detail.matter().date();
        this.original = Optional.of(detail.matter().original());
        var worth = detail.worth();
        var milestone = closed(subject.transactionClass() == TransactionClass.MILESTONE,
                new ProjectRefusal.MilestoneIsWhole(subject.description()));
        var what = subject.description();
        var corrects = !(detail.matter() instanceof InvoiceDetail);
        this.quantity = new EntryField<>(EntryKind.quantity(), worth.quantity()).closedWhile(milestone)
                .rule(typed -> InvoicePages.unless(typed.sign() * original.get().quantity().sign() >= 0,
                        new ProjectRefusal.WrongSign(what, typed))).whenTyped(_ -> told.run());
        this.price = new EntryField<>(EntryKind.price(), worth.price()).closedWhile(milestone)
                .whenTyped(_ -> told.run());
        this.billing = new EntryField<>(EntryKind.choice(List.of(BillingType.CHARGEABLE, BillingType.NON_CHARGEABLE,
                BillingType.COMPLIMENTARY)), worth.billing()).closedWhile(corrects
                ? closed(true, new ProjectRefusal.BillingTypeStays(what)) : milestone).whenTyped(_ -> told.run());
        this.description = new EntryField<>(EntryKind.text(LONGEST), what).closedWhile(closed(corrects,
                new InvoicePageRefusal.DescriptionStays(what))).whenTyped(_ -> told.run());
        this.external = new EntryField<>(EntryKind.text(LONGEST_EXTERNAL), detail.external())
                .whenTyped(_ -> told.run());
        this.amount = Bindings.createObjectBinding(() -> now().worth().amount(), quantity, price, billing);
    }

    /// A detail of a confirmed invoice.
    DetailRow(ConfirmedInvoice.Detail detail, String invoice) {
        var billed = detail.billed();
        var stays = closed(true, new InvoicePageRefusal.ProjectInvoiceStays(invoice));
        this.kept = Optional.empty();
        this.subject = billed.subject();
        this.date = billed.dates().transaction();
        this.original = Optional.empty();
        this.quantity = new EntryField<>(EntryKind.quantity(), billed.worth().quantity()).closedWhile(stays);
        this.price = new EntryField<>(EntryKind.price(), billed.worth().price()).closedWhile(stays);
        this.billing = new EntryField<>(EntryKind.choice(List.of(BillingType.values())), billed.worth().billing())
                .closedWhile(stays);
        this.description = new EntryField<>(EntryKind.text(LONGEST), subject.description()).closedWhile(stays);
        this.external = new EntryField<>(EntryKind.text(LONGEST_EXTERNAL),
                detail.external().equals(subject.description()) ? "" : detail.external()).closedWhile(stays);
        this.amount = new ReadOnlyObjectWrapper<>(billed.amount());
    }

    private static ObservableValue<Optional<Refusal>> closed(boolean is, Refusal why) {
        return new ReadOnlyObjectWrapper<>(InvoicePages.unless(!is, why));
    }

    /// How much is billed.
    public EntryField<Quantity> quantity() {
        return quantity;
    }

    /// For one unit.
    public EntryField<Price> price() {
        return price;
    }

    /// Whether the customer pays.
    public EntryField<BillingType> billing() {
        return billing;
    }

    /// What it is.
    public EntryField<String> description() {
        return description;
    }

    /// What the customer reads instead.
    public EntryField<String> external() {
        return external;
    }

    /// What it comes to as it stands here.
    public ObservableValue<Money> amount() {
        return amount;
    }

    LocalDate date() {
        return date;
    }

    TransactionClass transactionClass() {
        return subject.transactionClass();
    }

    /// How much there was of it; nothing where that has no meaning.
    Quantity original() {
        return original.map(Worth::quantity).orElse(null);
    }

    /// Who worked as what on which task, or what was used.
    String who() {
        var work = subject.work();
        return Stream.of(work.resource(), work.role(), work.item(), work.task()).filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String what() {
        return subject.description();
    }

    int line() {
        return subject.payer().line();
    }

    /// How it is billed in the books.
    BillingType keptBilling() {
        return kept.map(each -> each.worth().billing()).orElseGet(billing::get);
    }

    Optional<DraftDetail> kept() {
        return kept;
    }

    long id() {
        return kept.map(DraftDetail::id).orElse(0L);
    }

    private DraftDetail.Edit edit() {
        return new DraftDetail.Edit(quantity.get(), price.get(), billing.get(), description.get(), external.get());
    }

    /// The detail of a draft as it stands here.
    DraftDetail now() {
        return kept.orElseThrow().edited(edit());
    }

    /// What is to be kept of it; nothing where nothing was changed.
    Optional<DraftDetail.Edit> edited() {
        return kept.filter(each -> !each.asIs().equals(edit())).map(_ -> edit());
    }

    /// What somebody typed that will not do.
    Stream<Refusal> problems() {
        return Stream.of(quantity, price, billing, description, external).flatMap(each -> each.wrong().get().stream());
    }

    /// What confirming does with what is billed less than there was.
    Optional<Words> consequence() {
        return kept.map(_ -> now()).flatMap(each -> each.givesAway() ? Optional.of(said("givesAway", each.lowered()))
                : each.matter() instanceof InvoiceDetail || each.lowered().isZero() ? Optional.empty()
                        : goesBack(each.lowered()));
    }

    private Optional<Words> goesBack(Quantity less) {
        return switch (subject.source().kind()) {
            case ENTRY, INVOICE_DETAIL -> Optional.of(said("goesBack", less));
            case MILESTONE -> Optional.of(said("readyAgain", less));
            case PRODUCT_LINE -> Optional.of(said(quantity.get().isZero() ? "readyAgain" : "creditedOnly", less));
        };
    }

    Words said(String key, Quantity much) {
        return texts -> texts.text(KEY + key, Map.of("what", subject.description(),
                "quantity", much(much).in(texts)));
    }

    /// A quantity of it in words: hours of time.
    Words much(Quantity quantity) {
        return subject.transactionClass() == TransactionClass.TIME
                ? Words.of(KEY + "hours", Map.of("quantity", quantity)) : texts -> texts.worded(quantity);
    }
}
