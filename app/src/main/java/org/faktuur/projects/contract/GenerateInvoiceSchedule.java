package org.faktuur.projects.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.ProjectRefusal;

/// Makes the invoice schedule of a line of time and material, and periodic milestones of a fixed price (SPEC F6, F7).
public final class GenerateInvoiceSchedule {

    private final Contracts contracts;
    private final SaveContract save;

    /// For these contracts.
    public GenerateInvoiceSchedule(Contracts contracts, SaveContract save) {
        this.contracts = contracts;
        this.save = save;
    }

    /// A line that was asked for something.
    private record Found(ProjectContract contract, ContractLine line) {
    }

    /// Writes the runs from the start of billing to the contract's delivery, in the place of those that have not run;
    /// those that ran stay, and a day is on the schedule once.
    ///
    /// @param closing with a last run for what is done after the last cutoff (CHOICE F7)
    public Outcome<ProjectContract> schedule(String number, int line, LocalDate start, InvoiceFrequency frequency,
                                             boolean closing) {
        return change(number, line, found -> new LineSchedule(start, frequency,
                found.contract().terms().delivery()).runs(found.line(), closing));
    }

    /// Writes equal milestones of the line's price, one for each run of the frequency, in the place of those that are
    /// on no invoice. Refused when one is.
    public Outcome<ProjectContract> milestones(String number, int line, LocalDate start, InvoiceFrequency frequency) {
        return change(number, line, found -> new LineSchedule(start, frequency,
                found.contract().terms().delivery()).milestones(found.line()));
    }

    private Outcome<ProjectContract> change(String number, int line, Function<Found, Outcome<ContractLine>> change) {
        var contract = contracts.byNumber(number);
        var found = contract.flatMap(each -> each.line(line));
        if (found.isEmpty()) {
            return Outcome.refused(new ProjectRefusal.UnknownContractLine(number, line));
        }
        return change.apply(new Found(contract.get(), found.get()))
                .then(changed -> save.save(contract.get().with(changed)));
    }
}
