package org.faktuur.projects.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.faktuur.customers.Customers;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.products.Products;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.session.Transactions;

/// Creates or changes a contract with its lines.
public final class SaveContract {

    private final Contracts contracts;
    private final ProjectCodes codes;
    private final Customers customers;
    private final Products products;
    private final Transactions transactions;

    /// Over these contracts.
    public SaveContract(Contracts contracts, ProjectCodes codes, Customers customers, Products products,
                        Transactions transactions) {
        this.contracts = contracts;
        this.codes = codes;
        this.customers = customers;
        this.products = products;
        this.transactions = transactions;
    }

    /// Keeps a contract. Refused without a number or name, when two lines would take the same work (SPEC F2), shares
    /// are not 100 % (F4), milestones do not add up to their line (F6), a customer, project or product is unknown, its
    /// currency would change, a line or customer for which something was written would go, or somebody was faster.
    public Outcome<ProjectContract> save(ProjectContract contract) {
        return transactions.run(() -> {
            var wrong = faults(contract);
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            if (contract.version() == 0) {
                contracts.add(contract);
            } else if (!contracts.save(contract)) {
                return Outcome.refused(new ProjectRefusal.ContractChangedMeanwhile(contract.number()));
            }
            return Outcome.done(contracts.byNumber(contract.number()).orElseThrow());
        });
    }

    private List<Refusal> faults(ProjectContract contract) {
        var wrong = new ArrayList<Refusal>();
        if (contract.number().isBlank() || contract.name().isBlank()) {
            wrong.add(new ProjectRefusal.ContractNeedsName());
        }
        wrong.addAll(splitFaults(contract.split()));
        contract.lines().forEach(line -> wrong.addAll(lineFaults(contract, line)));
        wrong.addAll(overlaps(contract.lines()));
        wrong.addAll(contracts.byNumber(contract.number()).map(known -> changeFaults(known, contract))
                .orElse(List.of()));
        return wrong.stream().distinct().toList();
    }

    private List<Refusal> lineFaults(ProjectContract contract, ContractLine line) {
        var wrong = new ArrayList<>(splitFaults(line.split()));
        switch (line.matter()) {
            case ContractLine.Goods(var item, var _, var _, var _) -> {
                if (products.byItem(item).isEmpty()) {
                    wrong.add(new ProjectRefusal.NoSuchProduct(item));
                }
            }
            case ContractLine.FixedPrice(var _, var amount, var milestones) -> {
                if (!amount.getCurrencyUnit().equals(contract.terms().currency())) {
                    wrong.add(new ProjectRefusal.CurrencyStays(contract.number()));
                } else if (!milestones.isEmpty()) {
                    wrong.addAll(Milestone.of(amount, milestones).refusals());
                }
            }
            case ContractLine.TimeAndMaterial _ -> {
            }
        }
        if (line.matter() instanceof ContractLine.Work work
                && codes.projects().byCode(work.coverage().project()).isEmpty()) {
            wrong.add(new ProjectRefusal.UnknownProject(work.coverage().project()));
        }
        return wrong;
    }

    private List<Refusal> splitFaults(Split split) {
        var wrong = new ArrayList<>(Split.of(split.shares(), split.rounding()).refusals());
        split.shares().keySet().stream().filter(each -> customers.byAccount(each).isEmpty())
                .forEach(each -> wrong.add(new ProjectRefusal.NoSuchContractCustomer(each)));
        return wrong;
    }

    private static List<Refusal> overlaps(List<ContractLine> lines) {
        for (var one = 0; one < lines.size(); one++) {
            for (var other = one + 1; other < lines.size(); other++) {
                if (lines.get(one).matter() instanceof ContractLine.Work first
                        && lines.get(other).matter() instanceof ContractLine.Work second) {
                    var both = first.coverage().overlap(second.coverage());
                    if (!both.isEmpty()) {
                        return List.of(new ProjectRefusal.LinesOverlap(lines.get(one).number(),
                                lines.get(other).number(), first.coverage().project(), both.iterator().next()));
                    }
                }
            }
        }
        return List.of();
    }

    private List<Refusal> changeFaults(ProjectContract known, ProjectContract contract) {
        if (contract.version() == 0) {
            return List.of(new ProjectRefusal.ContractNumberTaken(contract.number()));
        }
        var wrong = new ArrayList<Refusal>();
        if (!known.terms().currency().equals(contract.terms().currency())) {
            wrong.add(new ProjectRefusal.CurrencyStays(contract.number()));
        }
        known.lines().forEach(line -> {
            var stay = contract.line(line.number()).map(ContractLine::customers).orElse(Set.of());
            var gone = new HashSet<>(contracts.customersWithActuals(known.number(), line.number()));
            gone.removeAll(stay);
            gone.forEach(each -> wrong.add(new ProjectRefusal.CustomerHasActuals(line.number(), each)));
            wrong.addAll(billedMilestonesGone(line, contract));
        });
        return wrong;
    }

    private static List<Refusal> billedMilestonesGone(ContractLine line, ProjectContract contract) {
        return milestones(line).stream().filter(each -> each.status().isOnInvoice())
                .filter(each -> contract.line(line.number()).stream().flatMap(now -> milestones(now).stream())
                        .noneMatch(each::equals))
                .<Refusal>map(each -> new ProjectRefusal.MilestoneOnInvoice(each.name())).toList();
    }

    private static List<Milestone> milestones(ContractLine line) {
        return line.matter() instanceof ContractLine.FixedPrice fixed ? fixed.milestones() : List.of();
    }
}
