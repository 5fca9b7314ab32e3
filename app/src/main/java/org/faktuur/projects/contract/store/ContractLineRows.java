package org.faktuur.projects.contract.store;

import static org.faktuur.database.schema.Tables.CONTRACT_LIMIT;
import static org.faktuur.database.schema.Tables.CONTRACT_LINE;
import static org.faktuur.database.schema.Tables.CONTRACT_SHARE;
import static org.faktuur.database.schema.Tables.INVOICE_RUN;
import static org.faktuur.database.schema.Tables.MILESTONE;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faktuur.database.schema.tables.records.ContractLimitRecord;
import org.faktuur.database.schema.tables.records.ContractLineRecord;
import org.faktuur.database.schema.tables.records.ContractShareRecord;
import org.faktuur.database.schema.tables.records.InvoiceRunRecord;
import org.faktuur.database.schema.tables.records.MilestoneRecord;
import org.faktuur.money.Amounts;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.Coverage;
import org.faktuur.projects.contract.InvoiceFrequency;
import org.faktuur.projects.contract.Limits;
import org.faktuur.projects.contract.Milestone;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.contract.RunStatus;
import org.faktuur.projects.contract.Split;
import org.joda.money.CurrencyUnit;
import org.jooq.DSLContext;

/// The lines of a contract with their shares, milestones and runs.
final class ContractLineRows {

    private static final int OF_CONTRACT = 0;

    private final DSLContext dsl;
    private final String contract;

    ContractLineRows(DSLContext dsl, String contract) {
        this.dsl = dsl;
        this.contract = contract;
    }

    List<ContractLine> read(CurrencyUnit currency) {
        return dsl.selectFrom(CONTRACT_LINE).where(CONTRACT_LINE.CONTRACT.eq(contract)).orderBy(CONTRACT_LINE.LINE_NO)
                .fetch(row -> new ContractLine(row.getLineNo(), row.getName(), matter(row, currency),
                        split(row.getLineNo())));
    }

    Split split() {
        return split(OF_CONTRACT);
    }

    private Split split(int line) {
        var shares = new LinkedHashMap<String, Percent>();
        var odd = "";
        for (var row : dsl.selectFrom(CONTRACT_SHARE).where(CONTRACT_SHARE.CONTRACT.eq(contract))
                .and(CONTRACT_SHARE.CONTRACT_LINE.eq(line)).orderBy(CONTRACT_SHARE.PLACE)) {
            shares.put(row.getCustomer(), new Percent(row.getPercent()));
            odd = row.getTakesOdd() ? row.getCustomer() : odd;
        }
        return new Split(shares, odd);
    }

    private ContractLine.Matter matter(ContractLineRecord row, CurrencyUnit currency) {
        return switch (row.getMethod()) {
            case "PRODUCT" -> new ContractLine.Goods(row.getItem(), new Quantity(row.getQuantity()),
                    new Price(row.getPrice()), MilestoneStatus.valueOf(row.getStatus()));
            case "FIXED_PRICE" -> new ContractLine.FixedPrice(coverage(row), Amounts.of(currency, row.getAmount()),
                    milestones(row.getLineNo(), currency));
            default -> new ContractLine.TimeAndMaterial(coverage(row), new Coverage.Chargeability(
                    set(row.getFreeTasks()), set(row.getFreeRoles()), set(row.getFreeCategories())), billing(row));
        };
    }

    private static Coverage coverage(ContractLineRecord row) {
        return new Coverage(row.getProject(), JooqProjectCodes.list(row.getClasses()).stream()
                .map(TransactionClass::valueOf).collect(Collectors.toSet()), row.getAllTasks(), set(row.getTasks()));
    }

    private static Set<String> set(String text) {
        return new HashSet<>(JooqProjectCodes.list(text));
    }

    private Optional<ContractLine.Billing> billing(ContractLineRecord row) {
        return Optional.ofNullable(row.getBillingStart()).map(start -> new ContractLine.Billing(start,
                InvoiceFrequency.read(row.getFrequency()), dsl.selectFrom(INVOICE_RUN)
                .where(INVOICE_RUN.CONTRACT.eq(contract)).and(INVOICE_RUN.CONTRACT_LINE.eq(row.getLineNo()))
                .orderBy(INVOICE_RUN.RUN_DATE).fetch(run -> new ContractLine.Run(run.getRunDate(), run.getCutoff(),
                        RunStatus.valueOf(run.getStatus())))));
    }

    private List<Milestone> milestones(int line, CurrencyUnit currency) {
        return dsl.selectFrom(MILESTONE).where(MILESTONE.CONTRACT.eq(contract)).and(MILESTONE.CONTRACT_LINE.eq(line))
                .orderBy(MILESTONE.MILESTONE_DATE, MILESTONE.ID).fetch(row -> new Milestone(row.getId(),
                        row.getName(), row.getMilestoneDate(), Amounts.of(currency, row.getAmount()),
                        MilestoneStatus.valueOf(row.getStatus())));
    }

    Limits limits(CurrencyUnit currency) {
        return new Limits(dsl.selectFrom(CONTRACT_LIMIT).where(CONTRACT_LIMIT.CONTRACT.eq(contract))
                .orderBy(CONTRACT_LIMIT.CONTRACT_LINE, CONTRACT_LIMIT.CUSTOMER).fetch(row -> new Limits.Limit(
                        new Limits.Scope(row.getContractLine(), row.getCustomer()),
                        Amounts.of(currency, row.getAmount()))));
    }

    /// Writes lines and limits in the place of those that are there; milestones keep their numbers. How far a milestone
    /// or product is stays as it is: that changes with what is invoiced.
    void write(ProjectContract wanted) {
        write(wanted.split(), wanted.lines());
        dsl.deleteFrom(CONTRACT_LIMIT).where(CONTRACT_LIMIT.CONTRACT.eq(contract)).execute();
        wanted.limits().limits().forEach(each -> dsl.insertInto(CONTRACT_LIMIT).set(new ContractLimitRecord(contract,
                each.scope().line(), each.scope().customer(), each.most().getAmount())).execute());
    }

    private void write(Split own, List<ContractLine> lines) {
        dsl.deleteFrom(CONTRACT_SHARE).where(CONTRACT_SHARE.CONTRACT.eq(contract)).execute();
        dsl.deleteFrom(INVOICE_RUN).where(INVOICE_RUN.CONTRACT.eq(contract)).execute();
        var kept = lines.stream().flatMap(each -> milestones(each).stream()).map(Milestone::id).toList();
        dsl.deleteFrom(MILESTONE).where(MILESTONE.CONTRACT.eq(contract)).and(MILESTONE.ID.notIn(kept)).execute();
        var numbers = lines.stream().map(ContractLine::number).toList();
        dsl.deleteFrom(CONTRACT_LINE).where(CONTRACT_LINE.CONTRACT.eq(contract))
                .and(CONTRACT_LINE.LINE_NO.notIn(numbers)).execute();
        share(OF_CONTRACT, own);
        lines.forEach(this::line);
    }

    private static List<Milestone> milestones(ContractLine line) {
        return line.matter() instanceof ContractLine.FixedPrice fixed ? fixed.milestones() : List.of();
    }

    private void share(int line, Split split) {
        var place = 0;
        for (var share : split.shares().entrySet()) {
            dsl.insertInto(CONTRACT_SHARE).set(new ContractShareRecord(contract, line, ++place, share.getKey(),
                    share.getValue().number(), share.getKey().equals(split.rounding()))).execute();
        }
    }

    private void line(ContractLine line) {
        var row = record(line);
        var kept = record(line);
        kept.reset(CONTRACT_LINE.STATUS);
        if (dsl.update(CONTRACT_LINE).set(kept).where(CONTRACT_LINE.CONTRACT.eq(contract))
                .and(CONTRACT_LINE.LINE_NO.eq(line.number())).execute() == 0) {
            dsl.insertInto(CONTRACT_LINE).set(row).execute();
        }
        share(line.number(), line.split());
        milestones(line).forEach(each -> milestone(line.number(), each));
        if (line.matter() instanceof ContractLine.TimeAndMaterial work) {
            work.billing().map(ContractLine.Billing::runs).orElse(List.of()).forEach(run ->
                    dsl.insertInto(INVOICE_RUN).set(new InvoiceRunRecord(contract, line.number(), run.date(),
                            run.cutoff(), run.status().name())).execute());
        }
    }

    private void milestone(int line, Milestone milestone) {
        var row = new MilestoneRecord();
        row.setContract(contract);
        row.setContractLine(line);
        row.setName(milestone.name());
        row.setMilestoneDate(milestone.date());
        row.setAmount(milestone.amount().getAmount());
        if (milestone.id() == 0) {
            row.setStatus(milestone.status().name());
            dsl.insertInto(MILESTONE).set(row).execute();
        } else {
            dsl.update(MILESTONE).set(row).where(MILESTONE.ID.eq(milestone.id()))
                    .and(MILESTONE.CONTRACT.eq(contract)).execute();
        }
    }

    private ContractLineRecord record(ContractLine line) {
        var row = new ContractLineRecord(contract, line.number(), line.name(), "PRODUCT", "", "", true, "", "", "",
                "", BigDecimal.ZERO, null, "", "", BigDecimal.ZERO, BigDecimal.ZERO, MilestoneStatus.NOT_READY.name());
        switch (line.matter()) {
            case ContractLine.Goods goods -> {
                row.setItem(goods.item());
                row.setQuantity(goods.quantity().amount());
                row.setPrice(goods.price().amount());
                row.setStatus(goods.status().name());
            }
            case ContractLine.FixedPrice fixed -> {
                work(row, fixed);
                row.setAmount(fixed.amount().getAmount());
            }
            case ContractLine.TimeAndMaterial work -> {
                work(row, work);
                work.billing().ifPresent(billing -> {
                    row.setBillingStart(billing.start());
                    row.setFrequency(billing.frequency().written());
                });
            }
        }
        return row;
    }

    private static void work(ContractLineRecord row, ContractLine.Work work) {
        var coverage = work.coverage();
        var classes = EnumSet.noneOf(TransactionClass.class);
        classes.addAll(coverage.classes());
        row.setMethod(work.method().name());
        row.setProject(coverage.project());
        row.setClasses(JooqProjectCodes.text(classes.stream().map(Enum::name).toList()));
        row.setAllTasks(coverage.allTasks());
        row.setTasks(sorted(coverage.tasks()));
        row.setFreeTasks(sorted(work.charged().freeTasks()));
        row.setFreeRoles(sorted(work.charged().freeRoles()));
        row.setFreeCategories(sorted(work.charged().freeCategories()));
    }

    private static String sorted(Set<String> texts) {
        return JooqProjectCodes.text(texts.stream().sorted().toList());
    }
}
