package org.faktuur.projects.invoice.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.Project;
import org.faktuur.projects.contract.view.ProjectSetup;
import org.faktuur.projects.invoice.DraftDetail;
import org.faktuur.projects.invoice.DraftRef;
import org.faktuur.projects.invoice.EditProjectInvoice;
import org.faktuur.projects.invoice.ProjectInvoice;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.DialogEnd;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.Page;
import org.faktuur.shell.Suggestion;
import org.faktuur.texts.Words;
import org.joda.money.CurrencyUnit;

/// Enters time, an expense, material or a fee on a draft itself.
public final class AddDetailViewModel implements Page {

    private static final String KEY = "AddDetailView.";
    private static final int LONGEST = 200;
    private static final int LONGEST_EXTERNAL = 500;
    private static final int LONGEST_TASK = 120;
    private static final int LONGEST_CODE = 20;
    private static final int MOST = 12;

    private final InvoicePages pages;
    private final DraftRef draft;
    private final ContractLine line;
    private final TransactionClass of;
    private final CurrencyUnit currency;
    private final Runnable then;
    private final EntryForm form = new EntryForm(_ -> "");
    private final EntryField<LocalDate> date;
    private final EntryField<String> task = form.text("addTask", LONGEST_TASK, this::tasks);
    private final EntryField<String> resource = form.text("addResource", LONGEST_CODE, this::resources);
    private final EntryField<String> role = form.text("addRole", LONGEST_CODE, this::roles);
    private final EntryField<String> item = form.text("addItem", LONGEST_CODE, this::items);
    private final EntryField<Quantity> quantity = form.field("addQuantity", EntryKind.quantity(), Quantity.of(1));
    private final EntryField<Price> price = form.field("addPrice", EntryKind.price(), Price.ZERO);
    private final EntryForm.Choice<BillingType> billing = form.choice("addBilling", BillingType.CHARGEABLE,
            List.of(BillingType.CHARGEABLE, BillingType.NON_CHARGEABLE, BillingType.COMPLIMENTARY), Words::of);
    private final EntryField<String> description = form.text("addDescription", LONGEST);
    private final EntryField<String> external = form.text("addExternal", LONGEST_EXTERNAL);
    private final DialogEnd end;
    private final UsualPrice usual;
    private final ReadOnlyObjectWrapper<Words> warning = new ReadOnlyObjectWrapper<>(Words.NONE);

    AddDetailViewModel(InvoicePages pages, ProjectInvoice draft, ContractLine line, TransactionClass of,
                       Runnable then) {
        this.pages = pages;
        this.end = new DialogEnd(pages.desk());
        this.draft = draft.ref();
        this.line = line;
        this.of = of;
        this.then = then;
        this.date = form.field("addDate", EntryKind.date(), pages.desk().session().today());
        this.currency = draft.heading().currency();
        this.usual = new UsualPrice(pages, draft.heading().contract(), of, role, price);
        form.whenChanged(() -> {
            warn();
            usual.fill(date.get(), work(), this::warn);
        });
    }

    private Work work() {
        return new Work(line.project(), task.get(), resource.get(), role.get(), item.get());
    }

    private void warn() {
        warning.set(!price.get().isZero() || !billing.get().isBilled() ? Words.NONE
                : usual.unknown().get().map(Words::of).orElse(Words.of(KEY + "unpriced")));
    }

    private List<Suggestion> tasks(String typed) {
        var codes = pages.books().names().codes();
        return codes.projects().byCode(line.project()).map(Project::tasks).orElse(List.of()).stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).startsWith(
                        typed.toLowerCase(Locale.ROOT))).map(each -> new Suggestion(each, "")).toList();
    }

    private List<Suggestion> resources(String typed) {
        return ProjectSetup.beginning(pages.books().names().codes().resources().all().stream(), typed);
    }

    private List<Suggestion> roles(String typed) {
        return ProjectSetup.beginning(pages.books().names().codes().roles().all().stream(), typed);
    }

    private List<Suggestion> items(String typed) {
        var names = pages.books().names();
        return of == TransactionClass.EXPENSE
                ? ProjectSetup.beginning(names.codes().categories().all().stream(), typed)
                : names.products().find(typed, MOST).stream()
                        .map(each -> new Suggestion(each.item(), each.name())).toList();
    }

    /// What is entered.
    public TransactionClass of() {
        return of;
    }

    /// The fields.
    public EntryForm form() {
        return form;
    }

    /// The currency of the price.
    CurrencyUnit currency() {
        return currency;
    }

    /// What is warned about: a price of nought for what is charged.
    public ReadOnlyObjectProperty<Words> warning() {
        return warning.getReadOnlyProperty();
    }

    Desk desk() {
        return pages.desk();
    }

    /// Why it was refused.
    public ReadOnlyObjectProperty<List<Refusal>> problems() {
        return end.problems();
    }

    private void add() {
        var wrong = form.unread();
        end.refuse(wrong);
        if (wrong.isEmpty()) {
            var entered = new EditProjectInvoice.ByHand(line.number(), of, date.get(), work(), new DraftDetail.Edit(quantity.get(),
                    price.get(), billing.get(), description.get(), external.get()));
            end.by(() -> pages.verbs().edit().add(draft, entered), _ -> then.run());
        }
    }

    /// Enters it.
    public Command ok() {
        return Command.of(this::add);
    }

    /// Enters nothing.
    public Command cancel() {
        return end.cancel();
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of(KEY + "title", Map.of("class", of, "line", line.name())));
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return end.closed();
    }
}
