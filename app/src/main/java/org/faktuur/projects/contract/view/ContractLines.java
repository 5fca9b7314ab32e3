package org.faktuur.projects.contract.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.Coverage;
import org.faktuur.projects.contract.LineSchedule;
import org.faktuur.projects.contract.Limits;
import org.faktuur.projects.contract.Milestone;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.contract.Split;
import org.faktuur.shell.Command;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.Message;
import org.faktuur.texts.Words;

/// The lines of a contract as they are edited: a list, and the fields of the line under its cursor, which stand in the
/// list as soon as they are typed.
public final class ContractLines {

    private final ContractPages pages;
    private final EntryForm form;
    private final Supplier<ProjectContract> header;
    private final LimitDesk limits;
    private final LineFields fields;
    private final Shares shares;
    private final Milestones milestones;
    private final ObservableList<ContractLine> rows = FXCollections.observableArrayList();
    private final ObservableList<ContractLine.Run> runs = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ContractLine>> current = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> wrong = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> noLine = new ReadOnlyObjectWrapper<>(
            Optional.of(new ContractPageRefusal.NoContractLineChosen()));
    private int shown;

    /// Of the contract whose header is answered by this.
    ContractLines(ContractPages pages, EntryForm form, LimitDesk limits, Supplier<ProjectContract> header) {
        this.limits = limits;
        this.pages = pages;
        this.form = form;
        this.header = header;
        this.fields = new LineFields(form, pages);
        this.shares = new Shares(pages, limits, form::touch);
        this.milestones = new Milestones(pages.desk().navigator(), pages.desk().session().today(), form::touch);
        current.subscribe(line -> line.filter(each -> each.number() != shown).ifPresent(this::goTo));
    }

    /// The lines.
    public ObservableList<ContractLine> rows() {
        return rows;
    }

    /// The line under the cursor.
    public ObjectProperty<Optional<ContractLine>> current() {
        return current;
    }

    /// Who pays which part of it.
    public Shares shares() {
        return shares;
    }

    /// Its milestones.
    public Milestones milestones() {
        return milestones;
    }

    /// The runs of its schedule.
    public ObservableList<ContractLine.Run> runs() {
        return runs;
    }

    /// Why it will not do, or what is not covered; empty where all is well.
    public ReadOnlyObjectProperty<Optional<Refusal>> wrong() {
        return wrong.getReadOnlyProperty();
    }

    /// How far the product of the line is.
    public ObservableValue<MilestoneStatus> goodsStatus() {
        return current.map(line -> line.map(ContractLine::matter).filter(ContractLine.Goods.class::isInstance)
                .map(each -> ((ContractLine.Goods) each).status()).orElse(MilestoneStatus.NOT_READY));
    }

    /// Does the current line sell one of these?
    ObservableValue<Boolean> is(LineKind... kinds) {
        var some = Set.of(kinds);
        return fields.kind().map(some::contains);
    }

    LineFields fields() {
        return fields;
    }

    /// What there is to say about a line.
    Optional<Refusal> remark(ContractLine line) {
        var contract = header.get().with(List.copyOf(rows));
        return contract.overlap(line).<Refusal>map(each -> each)
                .or(() -> Split.of(line.split().shares(), line.split().rounding())
                        .refusals().stream().findFirst())
                .or(() -> line.matter() instanceof ContractLine.FixedPrice fixed && !fixed.milestones().isEmpty()
                        ? Milestone.of(fixed.amount(), fixed.milestones()).refusals().stream().findFirst()
                        : Optional.empty())
                .or(() -> line.uncovered(contract.terms().delivery()));
    }

    /// Adds a line that the contract's customers pay.
    public Command add() {
        return Command.of("Alt+L", () -> {
            var number = rows.stream().mapToInt(ContractLine::number).max().orElse(0) + 1;
            rows.add(new ContractLine(number, "", new ContractLine.TimeAndMaterial(new Coverage("",
                    Set.of(TransactionClass.TIME, TransactionClass.EXPENSE, TransactionClass.MATERIAL,
                            TransactionClass.FEE), true, Set.of()), Coverage.Chargeability.ALL, Optional.empty()),
                    header.get().split()));
            current.set(Optional.of(rows.getLast()));
            form.touch();
        });
    }

    /// Takes the current line away.
    public Command delete() {
        return onLine("Shortcut+Delete", line -> {
            rows.removeIf(each -> each.number() == line.number());
            refill(rows.stream().findFirst());
            form.touch();
        });
    }

    /// Makes the runs of the current line, or its milestones.
    public Command generate() {
        return onLine("Alt+G", line -> generated(line, schedule(), false));
    }

    /// Adds a run for the work after the last cutoff.
    public Command closeSchedule() {
        return Command.of(() -> current.get().ifPresent(line -> generated(line, schedule(), true)))
                .unless(current.map(line -> line.flatMap(each -> each.uncovered(header.get().terms().delivery()))
                        .isPresent() ? Optional.empty() : Optional.of(new ContractPageRefusal.AllWorkCovered())));
    }

    private LineSchedule schedule() {
        return new LineSchedule(fields.frequency().start(), fields.frequency().frequency(),
                header.get().terms().delivery());
    }

    private void generated(ContractLine line, LineSchedule schedule, boolean closing) {
        var made = line.matter() instanceof ContractLine.FixedPrice ? schedule.milestones(line)
                : schedule.runs(line, closing);
        switch (made) {
            case Outcome.Done<ContractLine>(var with) -> {
                put(with);
                refill(Optional.of(with));
                form.touch();
            }
            case Outcome.Refused<ContractLine>(var reasons) ->
                    pages.desk().navigator().say(Message.refused(reasons));
        }
    }

    private Command onLine(String key, Consumer<ContractLine> act) {
        return Command.of(key, () -> current.get().ifPresent(act)).unless(noLine);
    }

    /// Shows the lines of a contract, the cursor where it was.
    void show(List<ContractLine> lines) {
        rows.setAll(lines);
        refill(lines.stream().filter(each -> each.number() == shown).findFirst()
                .or(() -> lines.stream().findFirst()));
    }

    /// The first such line comes under the cursor, unless the one there is such a line.
    void select(Predicate<ContractLine> such) {
        if (current.get().filter(such).isEmpty()) {
            rows.stream().filter(such).findFirst().ifPresent(line -> current.set(Optional.of(line)));
        }
    }

    /// What stands in the fields comes into the list.
    void stow() {
        var at = at(shown);
        if (at >= 0) {
            var line = new ContractLine(shown, fields.name(), fields.written(header.get().terms().currency(),
                    milestones.written(header.get().terms().currency())), shares.written());
            limits.write(shown, limitsOf(line));
            if (!line.equals(rows.get(at))) {
                put(line);
            }
            check();
        }
    }

    /// Only lines of time and material have limits.
    private List<Limits.Limit> limitsOf(ContractLine line) {
        var currency = header.get().terms().currency();
        return line.matter() instanceof ContractLine.TimeAndMaterial ? Stream.concat(LimitDesk.typed(
                new Limits.Scope(shown, ""), fields.limit(), currency).stream(),
                shares.limits(shown, currency).stream()).toList() : List.of();
    }

    /// How far the limit of the current line is used.
    public ObservableValue<Words> limitUse() {
        return current.map(line -> line.map(each -> limits.said(new Limits.Scope(each.number(), "")))
                .orElse(Words.NONE));
    }

    private void put(ContractLine line) {
        rows.set(at(line.number()), line);
        current.set(Optional.of(line));
    }

    private int at(int number) {
        return rows.stream().map(ContractLine::number).toList().indexOf(number);
    }

    /// The cursor goes to another line, unless something stands in the fields that cannot be read.
    private void goTo(ContractLine line) {
        var here = at(shown);
        var unread = here >= 0 ? form.unread() : List.<Refusal>of();
        if (unread.isEmpty()) {
            refill(Optional.of(line));
        } else {
            current.set(Optional.of(rows.get(here)));
            pages.desk().navigator().say(Message.refused(unread));
        }
    }

    private void refill(Optional<ContractLine> line) {
        var changed = form.changed().get();
        shown = line.map(ContractLine::number).orElse(0);
        form.show(() -> line.ifPresent(this::fill));
        current.set(line);
        noLine.set(line.isPresent() ? Optional.empty()
                : Optional.of(new ContractPageRefusal.NoContractLineChosen()));
        runs.setAll(line.map(ContractLine::runs).orElse(List.of()));
        check();
        if (changed) {
            form.touch();
        }
    }

    private void fill(ContractLine line) {
        fields.show(line, limits.of(new Limits.Scope(line.number(), "")));
        shares.show(line.split(), line.number());
        milestones.show(line.milestones());
    }

    private void check() {
        wrong.set(current.get().flatMap(this::remark));
    }
}
