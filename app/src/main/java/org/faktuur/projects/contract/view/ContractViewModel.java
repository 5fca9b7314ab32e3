package org.faktuur.projects.contract.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.contract.ContractStatus;
import org.faktuur.projects.contract.LimitCheck;
import org.faktuur.projects.contract.Limits;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.session.Right;
import org.faktuur.shell.Command;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.FormRefusal;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// A contract on its page: header, customers, lines with their schedule or milestones, and the acts on it.
public final class ContractViewModel implements Page {

    private static final String KEY = "ContractView.";

    private final ContractPages pages;
    private final Optional<String> number;
    private final boolean copied;
    private final EntryForm form = new EntryForm(this::place);
    private final ContractHeader header;
    private final LimitDesk limits = new LimitDesk();
    private final Shares shares;
    private final ContractLines lines;
    private final DutyGate mayChange;
    private final ContractActs acts;
    private final ReadOnlyObjectWrapper<Optional<ProjectContract>> kept =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();

    ContractViewModel(ContractPages pages, Optional<String> number, boolean copied) {
        this.pages = pages;
        this.number = number;
        this.copied = copied;
        this.header = new ContractHeader(form, pages);
        this.shares = new Shares(pages, limits, form::touch);
        this.lines = new ContractLines(pages, form, limits, this::head);
        this.mayChange = new DutyGate(pages.desk().session(), Right.CONTRACT);
        this.acts = new ContractActs(pages, kept, mayChange, this::keptFirst, this::load);
        form.whenChanged(lines::stow);
    }

    /// Which field a refusal is about; the line that it is about comes under the cursor.
    private String place(Refusal refusal) {
        return switch (refusal) {
            case ProjectRefusal.ContractNeedsName _ -> header.number().isEmpty() ? "editNumber" : "editName";
            case ProjectRefusal.ContractNumberTaken _ -> "editNumber";
            case ProjectRefusal.LinesOverlap(_, var line, _, _) -> {
                lines.select(each -> each.number() == line);
                yield "editProject";
            }
            case ProjectRefusal.UnknownProject(var project) -> {
                lines.select(line -> line.project().equals(project));
                yield "editProject";
            }
            case ProjectRefusal.UnknownTask(var task, var project) -> {
                lines.select(line -> line.project().equals(project) && line.speaksOf(task));
                yield lines.fields().tasksHold(task) ? "editTasks" : "editFreeTasks";
            }
            case ProjectRefusal.UnknownRole(var role) -> {
                lines.select(line -> line.speaksOf(role));
                yield "editFreeRoles";
            }
            case ProjectRefusal.UnknownCategory(var category) -> {
                lines.select(line -> line.speaksOf(category));
                yield "editFreeCategories";
            }
            case ProjectRefusal.NoSuchContractCustomer(var customer) -> {
                shares.refuse(customer, refusal);
                lines.select(line -> line.customers().contains(customer));
                lines.shares().refuse(customer, refusal);
                yield "";
            }
            case ProjectRefusal.LimitBelowZero _ -> "editLimit";
            case ProjectRefusal.FixedRateNotAboveZero _ -> "editFixedRate";
            case ProjectRefusal.NoSuchProduct _ -> "editItem";
            case ProjectRefusal.MilestonesDiffer _ -> "editAmount";
            default -> "";
        };
    }

    /// The fields of the page.
    public EntryForm form() {
        return form;
    }

    /// Who pays a new line.
    public Shares shares() {
        return shares;
    }

    /// The lines.
    public ContractLines lines() {
        return lines;
    }

    /// The contract as it stands in the books; empty while it is new.
    public ReadOnlyObjectProperty<Optional<ProjectContract>> kept() {
        return kept.getReadOnlyProperty();
    }

    /// Why the currency stays; empty while it may be chosen.
    public ReadOnlyObjectProperty<Optional<Refusal>> currencyStays() {
        return header.currencyStays();
    }

    ContractPages pages() {
        return pages;
    }

    /// How far the limit of the contract is used.
    public ObservableValue<Words> limitUse() {
        return kept.map(_ -> limits.said(Limits.Scope.CONTRACT));
    }

    /// Keeps it.
    public Command save() {
        return form.saving(() -> saveThen(() -> { })).unless(mayChange.or(form.changed().map(changed -> changed
                ? Optional.empty() : Optional.of(new FormRefusal.NothingToSave()))));
    }

    /// Keeps it where something changed, and closes the page.
    public Command saveAndClose() {
        return Command.of("Shortcut+Enter", () -> {
            if (form.changed().get()) {
                saveThen(() -> closed.set(true));
            } else {
                closed.set(true);
            }
        });
    }

    /// Takes back what was changed.
    public Command undo() {
        return Command.of(this::load).unless(form.changed().map(changed -> changed ? Optional.empty()
                : Optional.of(new FormRefusal.NothingToSave())));
    }

    /// Begins a new contract as this one is.
    public Command copy() {
        return Command.of("Shortcut+D", () -> kept.get().ifPresent(each -> pages.copy(each.number())))
                .unless(kept.map(each -> each.isPresent() ? Optional.empty()
                        : Optional.of(new FormRefusal.SaveOrUndoFirst())));
    }

    /// What is done with it besides.
    public ContractActs acts() {
        return acts;
    }

    /// Goes on with what is in the books; what was changed is kept first.
    private void keptFirst(Consumer<String> then) {
        if (form.changed().get() || kept.get().isEmpty()) {
            saveThen(() -> then.accept(header.number()));
        } else {
            then.accept(header.number());
        }
    }

    private void saveThen(Runnable then) {
        lines.stow();
        limits.write(0, Stream.concat(LimitDesk.typed(Limits.Scope.CONTRACT, header.limit(), header.currency())
                .stream(), shares.limits(0, header.currency()).stream()).toList());
        var written = head().with(List.copyOf(lines.rows())).with(limits.written());
        form.keep(pages.desk(), () -> pages.verbs().save().save(written).map(this::read), read -> {
            var saved = read.contract();
            show(saved, read.check());
            pages.desk().navigator().say(Message.done(Words.of(KEY + "saved", Map.of("contract", saved.number()))));
            then.run();
        });
    }

    /// The contract as it stands on the page, without its lines.
    private ProjectContract head() {
        return new ProjectContract(header.number(), header.name(), header.terms(),
                kept.get().map(ProjectContract::status).orElse(ContractStatus.DRAFT), shares.written(), List.of(),
                kept.get().map(ProjectContract::version).orElse(0));
    }

    private void show(ProjectContract contract, LimitCheck check) {
        limits.show(contract.limits(), check);
        kept.set(Optional.of(contract).filter(each -> each.version() > 0));
        form.show(() -> {
            header.show(contract, limits.of(Limits.Scope.CONTRACT));
            shares.show(contract.split(), 0);
        });
        lines.show(contract.lines());
    }

    /// A contract and how far its limits are used.
    private record Read(ProjectContract contract, LimitCheck check) {
    }

    private Read read(ProjectContract contract) {
        return new Read(contract, pages.books().limits().of(contract.number()).orElse(LimitDesk.NOTHING));
    }

    private void load() {
        var wanted = kept.get().map(ProjectContract::number).or(() -> number);
        var free = new AtomicReference<String>();
        pages.desk().background().run(() -> {
            free.set(pages.books().contracts().nextNumber());
            return wanted.flatMap(pages.books().contracts()::byNumber).map(this::read);
        }, read -> {
            if (wanted.isPresent() && read.isEmpty()) {
                pages.desk().navigator().say(Message.refused(List.of(
                        new ContractPageRefusal.NoSuchContract(wanted.get()))));
                closed.set(true);
            } else if (copied && kept.get().isEmpty()) {
                show(read.orElseThrow().contract().copied(free.get()), LimitDesk.NOTHING);
                form.touch();
            } else {
                read.ifPresentOrElse(found -> show(found.contract(), found.check()), () -> begin(free.get()));
            }
        });
    }

    private void begin(String free) {
        limits.show(Limits.NONE, LimitDesk.NOTHING);
        form.show(() -> {
            header.begin(free);
            shares.show(Shares.NOBODY, 0);
        });
        lines.show(List.of());
    }

    @Override
    public ObservableValue<Words> title() {
        return kept.flatMap(contract -> form.changed().map(changed -> texts -> contract.map(ProjectContract::number)
                .orElseGet(() -> texts.text(KEY + "new")) + (changed ? " *" : "")));
    }

    @Override
    public void onShown() {
        mayChange.look();
        acts.look();
        if (!form.changed().get()) {
            load();
        }
    }

    @Override
    public void refresh() {
        mayChange.look();
        acts.look();
        if (mayClose()) {
            load();
        }
    }

    @Override
    public boolean mayClose() {
        return form.mayClose(pages.desk());
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }
}
