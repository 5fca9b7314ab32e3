package org.faktuur.projects.entry.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.contract.Resource;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.entry.EntryStatus;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.texts.Words;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The fields of an entry: those that its class has count.
final class EntryFields {

    private final EntryForm form = new EntryForm(EntryFields::place);
    private final EntryForm.Choice<TransactionClass> of = form.choice("editClass", TransactionClass.TIME,
            List.of(TransactionClass.TIME, TransactionClass.EXPENSE, TransactionClass.MATERIAL, TransactionClass.FEE),
            Words::of);
    private final EntryField<LocalDate> date;
    private final EntryField<String> project;
    private final EntryField<String> task;
    private final EntryField<String> resource;
    private final EntryField<String> role;
    private final EntryField<String> item;
    private final EntryField<Quantity> quantity = form.field("editQuantity", EntryKind.quantity(), Quantity.ZERO);
    private final EntryField<Price> price = form.field("editPrice", EntryKind.price(), Price.ZERO);
    private final EntryForm.Choice<CurrencyUnit> currency;
    private final EntryField<Money> tax;
    private final EntryField<String> description = form.text("editDescription", 200);
    private final EntryField<String> remark = form.text("editRemark", 500);
    private final ReadOnlyObjectWrapper<Optional<Refusal>> locked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Entry> edited = Optional.empty();

    EntryFields(EntryBooks books, LocalDate today) {
        this.date = form.field("editDate", EntryKind.date(), today);
        this.project = form.text("editProject", 20, books::projects);
        this.task = form.text("editTask", 120, typed -> books.tasks(this.project.get(), typed));
        this.resource = form.text("editResource", 20, books::resources);
        this.role = form.text("editRole", 20, books::roles);
        this.item = form.text("editItem", 20, typed -> books.items(of.get(), typed));
        this.currency = form.choice("editCurrency", books.currency(), books.currencies().all(),
                unit -> Words.plain(unit.getCode()));
        this.tax = form.field("editTax", EntryKind.money(books.currency()), Money.zero(books.currency()));
        this.resource.value().subscribe(code -> Optional.of(role).filter(each -> each.get().isEmpty())
                .flatMap(_ -> books.codes().resources().byCode(code)).map(Resource::role).ifPresent(role::set));
        of.value().subscribe(this::begin);
        Stream.of(date, project, task, resource, role, item, quantity, price, tax, description, remark)
                .forEach(field -> field.closedWhile(locked));
    }

    /// One journey, one fee: until another quantity is typed.
    private void begin(TransactionClass now) {
        if ((now == TransactionClass.EXPENSE || now == TransactionClass.FEE) && quantity.get().isZero()) {
            quantity.set(Quantity.of(1));
        }
    }

    private static String place(Refusal refusal) {
        return switch (refusal) {
            case ProjectRefusal.NothingEntered _ -> "editQuantity";
            case ProjectRefusal.UnknownProject _ -> "editProject";
            case ProjectRefusal.UnknownTask _ -> "editTask";
            case ProjectRefusal.UnknownResource _ -> "editResource";
            case ProjectRefusal.UnknownRole _ -> "editRole";
            case ProjectRefusal.UnknownCategory _, ProjectRefusal.NoSuchProduct _ -> "editItem";
            case ProjectRefusal.TaxBeyondPrice _ -> "editTax";
            case ProjectRefusal.FeeOfNothing _ -> "editPrice";
            default -> "";
        };
    }

    EntryForm form() {
        return form;
    }

    /// The class of the entry.
    ReadOnlyObjectProperty<TransactionClass> shown() {
        return of.value();
    }

    /// Why nothing of it may be changed; empty where it may.
    ReadOnlyObjectProperty<Optional<Refusal>> locked() {
        return locked.getReadOnlyProperty();
    }

    /// Told of everything that is typed or chosen.
    void whenChanged(Runnable told) {
        Stream.of(date, item, quantity, price, tax).forEach(field -> field.value().subscribe(_ -> told.run()));
        of.value().subscribe(_ -> told.run());
        currency.value().subscribe(_ -> told.run());
    }

    /// Shows an entry, or for a new one the day, person and project of the last.
    void fill(Optional<Entry> row) {
        edited = row;
        locked.set(row.filter(each -> !each.status().isEditable())
                .map(each -> new ProjectRefusal.EntryIsHandedIn(each.called())));
        row.ifPresent(each -> {
            date.set(each.date());
            project.set(each.work().project());
            task.set(each.work().task());
            role.set(each.work().role());
            resource.set(each.work().resource());
            item.set(each.work().item());
        });
        currency.value().set(row.map(each -> each.cost().currency()).orElse(currency.get()));
        quantity.set(row.map(Entry::quantity).orElse(Quantity.ZERO));
        price.set(row.map(each -> each.cost().price()).orElse(Price.ZERO));
        tax.set(row.map(each -> each.cost().tax()).orElseGet(() -> Money.zero(currency.get())));
        description.set(row.map(each -> each.words().description()).orElse(""));
        remark.set(row.map(each -> each.words().remark()).orElse(""));
        row.ifPresent(each -> of.value().set(each.transactionClass()));
        begin(of.get());
    }

    /// The entry as it stands in the fields.
    Entry written() {
        return new Entry(edited.map(Entry::id).orElse(0L), of.get(), date.get(), work(), quantity.get(), cost(),
                new Entry.Words(description.get(), remark.get(), edited.map(each -> each.words().answer()).orElse("")),
                edited.map(Entry::status).orElse(EntryStatus.DRAFT), edited.map(Entry::version).orElse(0));
    }

    private Work work() {
        var mine = of.get() == TransactionClass.TIME || of.get() == TransactionClass.EXPENSE;
        var priced = of.get() == TransactionClass.EXPENSE || of.get() == TransactionClass.MATERIAL;
        return new Work(project.get(), task.get(), mine ? resource.get() : "",
                of.get() == TransactionClass.TIME ? role.get() : "", priced ? item.get() : "");
    }

    private Entry.Cost cost() {
        return switch (of.get()) {
            case EXPENSE -> new Entry.Cost(price.get(), currency.get(), Money.of(currency.get(), tax.get().getAmount(),
                    Rounding.HALF_AWAY_FROM_ZERO));
            case FEE -> new Entry.Cost(price.get(), currency.get());
            case TIME, MATERIAL, MILESTONE -> new Entry.Cost(Price.ZERO, currency.get());
        };
    }
}
