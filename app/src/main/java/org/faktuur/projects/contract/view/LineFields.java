package org.faktuur.projects.contract.view;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.Coverage;
import org.faktuur.projects.contract.Milestone;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The fields of a line of a contract as it is edited: which work, how it is billed, or which product.
final class LineFields {

    private final EntryForm.Choice<LineKind> kind;
    private final EntryField<String> name;
    private final EntryField<String> project;
    private final Map<TransactionClass, BooleanProperty> classes = new EnumMap<>(TransactionClass.class);
    private final BooleanProperty allTasks;
    private final EntryField<String> tasks;
    private final EntryField<String> freeTasks;
    private final EntryField<String> freeRoles;
    private final EntryField<String> freeCategories;
    private final EntryField<Price> amount;
    private final EntryField<String> item;
    private final EntryField<Quantity> quantity;
    private final EntryField<Price> price;
    private final EntryField<Price> limit;
    private final FrequencyFields frequency;
    private ContractLine.Matter shown = new ContractLine.TimeAndMaterial(Coverage.ofAllTasks(""),
            Coverage.Chargeability.ALL, Optional.empty());

    LineFields(EntryForm form, ContractPages pages) {
        this.name = form.text("editLineName", 120);
        this.kind = form.choice("editKind", LineKind.TIME_AND_MATERIAL);
        this.project = form.text("editProject", 20, pages::projects);
        Stream.of(TransactionClass.TIME, TransactionClass.EXPENSE, TransactionClass.MATERIAL, TransactionClass.FEE)
                .forEach(each -> classes.put(each, form.flag("edit" + each.name().charAt(0)
                        + each.name().substring(1).toLowerCase(Locale.ROOT))));
        this.allTasks = form.flag("editAllTasks");
        this.tasks = form.text("editTasks", 4000, typed -> pages.tasks(this.project.get(), typed));
        this.freeTasks = form.text("editFreeTasks", 4000, typed -> pages.tasks(this.project.get(), typed));
        this.freeRoles = form.text("editFreeRoles", 1000, pages::roles);
        this.freeCategories = form.text("editFreeCategories", 1000, pages::categories);
        this.amount = form.field("editAmount", EntryKind.price(), Price.ZERO);
        this.limit = form.field("editLineLimit", EntryKind.price(), Price.ZERO)
                .quietWhile(() -> limit().isZero());
        this.item = form.text("editItem", 20, pages::products);
        this.quantity = form.field("editQuantity", EntryKind.quantity(), Quantity.ZERO);
        this.price = form.field("editPrice", EntryKind.price(), Price.ZERO);
        this.frequency = new FrequencyFields(form, pages.desk().session().today());
    }

    /// What the line sells.
    ObservableValue<LineKind> kind() {
        return kind.value();
    }

    /// Does it take all tasks of the project?
    ObservableValue<Boolean> allTasks() {
        return allTasks;
    }

    FrequencyFields frequency() {
        return frequency;
    }

    /// What is billed at most; nought for no limit.
    Price limit() {
        return limit == null ? Price.ZERO : limit.get();
    }

    void show(ContractLine line, Price most) {
        limit.set(most);
        shown = line.matter();
        name.set(line.name());
        kind.value().set(LineKind.of(line));
        if (line.matter() instanceof ContractLine.Work work) {
            show(work);
        } else {
            show(new ContractLine.TimeAndMaterial(new Coverage("", classes.keySet(), true, Set.of()),
                    Coverage.Chargeability.ALL, Optional.empty()));
        }
        amount.set(line.matter() instanceof ContractLine.FixedPrice fixed ? new Price(fixed.amount().getAmount())
                : Price.ZERO);
        var goods = Optional.of(line.matter()).filter(ContractLine.Goods.class::isInstance)
                .map(ContractLine.Goods.class::cast);
        item.set(goods.map(ContractLine.Goods::item).orElse(""));
        quantity.set(goods.map(ContractLine.Goods::quantity).orElse(Quantity.ZERO));
        price.set(goods.map(ContractLine.Goods::price).orElse(Price.ZERO));
        var billing = billing();
        frequency.show(billing.map(ContractLine.Billing::start), billing.map(ContractLine.Billing::frequency));
    }

    private void show(ContractLine.Work work) {
        var coverage = work.coverage();
        project.set(coverage.project());
        classes.forEach((each, flag) -> flag.set(coverage.classes().contains(each)));
        allTasks.set(coverage.allTasks());
        tasks.set(listed(coverage.tasks()));
        freeTasks.set(listed(work.charged().freeTasks()));
        freeRoles.set(listed(work.charged().freeRoles()));
        freeCategories.set(listed(work.charged().freeCategories()));
    }

    private Optional<ContractLine.Billing> billing() {
        return shown instanceof ContractLine.TimeAndMaterial work ? work.billing() : Optional.empty();
    }

    /// Is it among the tasks that are selected?
    boolean tasksHold(String task) {
        return !allTasks.get() && named(tasks).contains(task);
    }

    /// What is called so.
    String name() {
        return name.get();
    }

    /// The line's matter as it stands, with these milestones.
    ContractLine.Matter written(CurrencyUnit currency, List<Milestone> milestones) {
        return switch (kind.get()) {
            case TIME_AND_MATERIAL -> new ContractLine.TimeAndMaterial(coverage(), new Coverage.Chargeability(
                    named(freeTasks), named(freeRoles), named(freeCategories)),
                    billing().map(known -> new ContractLine.Billing(frequency.start(), frequency.frequency(),
                            known.runs())).or(() -> frequency.isUsual() ? Optional.empty()
                            : Optional.of(new ContractLine.Billing(frequency.start(), frequency.frequency(),
                                    List.of()))));
            case FIXED_PRICE -> new ContractLine.FixedPrice(coverage(),
                    Money.of(currency, amount.get().amount(), Rounding.HALF_AWAY_FROM_ZERO), milestones);
            case PRODUCT -> new ContractLine.Goods(item.get(), quantity.get(), price.get(),
                    shown instanceof ContractLine.Goods goods ? goods.status() : MilestoneStatus.NOT_READY);
        };
    }

    private Coverage coverage() {
        var taken = EnumSet.noneOf(TransactionClass.class);
        classes.forEach((each, flag) -> {
            if (flag.get()) {
                taken.add(each);
            }
        });
        return new Coverage(project.get(), taken, allTasks.get(), allTasks.get() ? Set.of() : named(tasks));
    }

    private static String listed(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining("; "));
    }

    private static Set<String> named(EntryField<String> field) {
        return Stream.of(field.get().split(";")).map(String::strip).filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
