package org.faktuur.projects.invoice.store;

import static org.faktuur.database.schema.Tables.ACTUAL;
import static org.faktuur.database.schema.Tables.INVOICE_RUN;
import static org.faktuur.database.schema.Tables.MILESTONE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.faktuur.money.Quantity;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.projects.contract.RunStatus;
import org.faktuur.projects.invoice.InvoiceRuns;
import org.faktuur.projects.invoice.RoleUtilization;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The invoice schedules in the books.
public final class JooqInvoiceRuns implements InvoiceRuns {

    private final DSLContext dsl;

    public JooqInvoiceRuns(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<DueLine> due(LocalDate day) {
        var due = new ArrayList<>(work(day));
        due.addAll(milestones(day));
        due.sort(Comparator.comparing(DueLine::contract).thenComparing(DueLine::run).thenComparing(DueLine::line));
        return due;
    }

    private List<DueLine> work(LocalDate day) {
        var run = DSL.max(INVOICE_RUN.RUN_DATE);
        var cutoff = DSL.max(INVOICE_RUN.CUTOFF);
        return dsl.select(INVOICE_RUN.CONTRACT, INVOICE_RUN.CONTRACT_LINE, run, cutoff).from(INVOICE_RUN)
                .where(INVOICE_RUN.STATUS.eq(RunStatus.NOT_RUN.name())).and(INVOICE_RUN.RUN_DATE.le(day))
                .groupBy(INVOICE_RUN.CONTRACT, INVOICE_RUN.CONTRACT_LINE)
                .fetch(row -> new DueLine(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private List<DueLine> milestones(LocalDate day) {
        var run = DSL.max(MILESTONE.MILESTONE_DATE);
        return dsl.select(MILESTONE.CONTRACT, MILESTONE.CONTRACT_LINE, run).from(MILESTONE)
                .where(MILESTONE.STATUS.eq(MilestoneStatus.READY_TO_INVOICE.name()))
                .and(MILESTONE.MILESTONE_DATE.le(day))
                .groupBy(MILESTONE.CONTRACT, MILESTONE.CONTRACT_LINE)
                .fetch(row -> new DueLine(row.value1(), row.value2(), row.value3(), row.value3()));
    }

    @Override
    public List<RoleUtilization> utilization(LocalDate from, LocalDate until) {
        var hours = DSL.sum(ACTUAL.QUANTITY);
        var utilized = DSL.sum(DSL.when(ACTUAL.BILLING_TYPE.in(BillingType.CHARGEABLE.name(),
                BillingType.COMPLIMENTARY.name()), ACTUAL.QUANTITY).otherwise(BigDecimal.ZERO));
        return dsl.select(ACTUAL.PROJECT_ROLE, utilized, hours).from(ACTUAL)
                .where(ACTUAL.ACTUAL_TYPE.eq(ActualType.COST.name()))
                .and(ACTUAL.TRANSACTION_CLASS.eq(TransactionClass.TIME.name()))
                .and(ACTUAL.TRANSACTION_DATE.between(from, until))
                .groupBy(ACTUAL.PROJECT_ROLE).orderBy(ACTUAL.PROJECT_ROLE)
                .fetch(row -> new RoleUtilization(row.value1(), new Quantity(row.value2()), new Quantity(row.value3())));
    }

    @Override
    public void ran(DueLine line, RunStatus status) {
        dsl.update(INVOICE_RUN).set(INVOICE_RUN.STATUS, status.name()).where(INVOICE_RUN.CONTRACT.eq(line.contract()))
                .and(INVOICE_RUN.CONTRACT_LINE.eq(line.line())).and(INVOICE_RUN.RUN_DATE.le(line.run()))
                .and(INVOICE_RUN.STATUS.eq(RunStatus.NOT_RUN.name())).execute();
    }
}
