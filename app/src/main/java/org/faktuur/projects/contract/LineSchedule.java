package org.faktuur.projects.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.ProjectRefusal;

/// When a line is billed: the runs of time and material, the milestones of a fixed price (SPEC F6, F7).
///
/// @param start from which day on
/// @param delivery the contract's requested delivery, with which it ends
public record LineSchedule(LocalDate start, InvoiceFrequency frequency, LocalDate delivery) {

    /// The line with the runs of this schedule in the place of those that have not run; those that ran stay, and a day
    /// is on the schedule once. Refused where the line is not billed so, or no run falls in the time.
    ///
    /// @param closing with a last run for what is done after the last cutoff (CHOICE F7)
    public Outcome<ContractLine> runs(ContractLine line, boolean closing) {
        if (!(line.matter() instanceof ContractLine.TimeAndMaterial work)) {
            return Outcome.refused(new ProjectRefusal.NotOnSchedule(line.number()));
        }
        var planned = new ArrayList<>(frequency.schedule(start, delivery));
        if (closing) {
            frequency.closing(start, delivery).ifPresent(planned::add);
        }
        if (planned.isEmpty()) {
            return Outcome.refused(new ProjectRefusal.NothingToSchedule(start, delivery));
        }
        var kept = line.runs().stream().filter(each -> each.status() != RunStatus.NOT_RUN).toList();
        var runs = new ArrayList<>(kept);
        planned.stream().filter(each -> kept.stream().noneMatch(run -> run.date().equals(each.date())))
                .forEach(each -> runs.add(new ContractLine.Run(each.date(), each.cutoff(), RunStatus.NOT_RUN)));
        runs.sort(Comparator.comparing(ContractLine.Run::date));
        return Outcome.done(line.with(new ContractLine.TimeAndMaterial(work.coverage(), work.charged(),
                Optional.of(new ContractLine.Billing(start, frequency, runs)))));
    }

    /// The line with equal milestones of its price, one for each run of the frequency, in the place of those that are
    /// there. Refused when one of those is ready or on an invoice, or no run falls in the time.
    public Outcome<ContractLine> milestones(ContractLine line) {
        if (!(line.matter() instanceof ContractLine.FixedPrice fixed)) {
            return Outcome.refused(new ProjectRefusal.NoFixedPrice(line.number()));
        }
        var billed = fixed.milestones().stream().filter(each -> each.status().isOnInvoice()).findFirst();
        if (billed.isPresent()) {
            return Outcome.refused(new ProjectRefusal.MilestoneOnInvoice(billed.get().name()));
        }
        List<LocalDate> days = frequency.days(start, delivery);
        return days.isEmpty() ? Outcome.refused(new ProjectRefusal.NothingToSchedule(start, delivery))
                : Outcome.done(line.with(new ContractLine.FixedPrice(fixed.coverage(), fixed.amount(),
                        Milestone.periodic(line.name(), fixed.amount(), days))));
    }
}
