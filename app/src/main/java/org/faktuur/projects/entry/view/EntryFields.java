package org.faktuur.projects.entry.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
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

/// The fields of an entry.
final class EntryFields {

    private final EntryBooks books;
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
    private final EntryField<String> description = form.text("editDescription", 200);
    private Optional<Entry> edited = Optional.empty();

    EntryFields(EntryBooks books, LocalDate today) {
        this.books = books;
        this.date = form.field("editDate", EntryKind.date(), today);
        this.project = form.text("editProject", 20, books::projects);
        this.task = form.text("editTask", 120, typed -> books.tasks(this.project.get(), typed));
        this.resource = form.text("editResource", 20, books::resources);
        this.role = form.text("editRole", 20, books::roles);
        this.item = form.text("editItem", 20, typed -> books.items(of.get(), typed));
        this.resource.value().subscribe(code -> Optional.of(role).filter(each -> each.get().isEmpty())
                .flatMap(_ -> books.codes().resources().byCode(code)).map(Resource::role).ifPresent(role::set));
    }

    private static String place(Refusal refusal) {
        return switch (refusal) {
            case ProjectRefusal.NothingEntered _ -> "editQuantity";
            case ProjectRefusal.UnknownProject _ -> "editProject";
            case ProjectRefusal.UnknownTask _ -> "editTask";
            case ProjectRefusal.UnknownResource _ -> "editResource";
            case ProjectRefusal.UnknownRole _ -> "editRole";
            case ProjectRefusal.UnknownCategory _, ProjectRefusal.NoSuchProduct _ -> "editItem";
            default -> "";
        };
    }

    EntryForm form() {
        return form;
    }

    /// Shows an entry, or for a new one the day, person and project of the last.
    void fill(Optional<Entry> row) {
        edited = row;
        row.ifPresent(each -> {
            of.value().set(each.transactionClass());
            date.set(each.date());
            project.set(each.work().project());
            task.set(each.work().task());
            role.set(each.work().role());
            resource.set(each.work().resource());
            item.set(each.work().item());
        });
        quantity.set(row.map(Entry::quantity).orElse(Quantity.ZERO));
        price.set(row.map(each -> each.cost().price()).orElse(Price.ZERO));
        description.set(row.map(each -> each.words().description()).orElse(""));
    }

    Entry written() {
        var time = of.get() == TransactionClass.TIME;
        return new Entry(edited.map(Entry::id).orElse(0L), of.get(), date.get(),
                new Work(project.get(), task.get(), resource.get(), time ? role.get() : "", time ? "" : item.get()),
                quantity.get(), new Entry.Cost(time ? Price.ZERO : price.get(),
                edited.map(each -> each.cost().currency()).orElse(books.currency())),
                new Entry.Words(description.get(), edited.map(each -> each.words().remark()).orElse(""),
                        edited.map(each -> each.words().answer()).orElse("")),
                edited.map(Entry::status).orElse(EntryStatus.DRAFT), edited.map(Entry::version).orElse(0));
    }
}
