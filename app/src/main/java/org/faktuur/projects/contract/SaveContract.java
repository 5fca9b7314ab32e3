package org.faktuur.projects.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.faktuur.customers.Customers;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.products.Products;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.Rights;
import org.faktuur.session.Right;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;

/// Creates or changes a contract with its lines.
public final class SaveContract {

    private final Contracts contracts;
    private final ProjectCodes codes;
    private final Customers customers;
    private final Products products;
    private final Session session;
    private final Transactions transactions;

    /// Over these contracts.
    public SaveContract(Contracts contracts, ProjectCodes codes, Customers customers, Products products,
                        Session session, Transactions transactions) {
        this.contracts = contracts;
        this.codes = codes;
        this.customers = customers;
        this.products = products;
        this.session = session;
        this.transactions = transactions;
    }

    /// Keeps a contract. Refused without a number or name, when two lines would take the same work (SPEC F2), shares
    /// are not 100 % (F4), milestones do not add up to their line (F6), a customer, project, task, role, category or product is unknown, the
    /// agreed rate of exchange is not above zero, its currency would change, a line or customer for which something was written would go, what is ready or on an
    /// invoice would change, or somebody was faster. How far milestones, products and runs are stays as it is.
    public Outcome<ProjectContract> save(ProjectContract contract) {
        return new Rights(session).when(Right.CONTRACT, () -> transactions.run(() -> {
            var wrong = faults(contract);
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            if (contract.version() == 0) {
                contracts.add(contract);
            } else if (!contracts.save(marked(contract))) {
                return Outcome.refused(new ProjectRefusal.ContractChangedMeanwhile(contract.number()));
            }
            return Outcome.done(contracts.byNumber(contract.number()).orElseThrow());
        }));
    }

    private ProjectContract marked(ProjectContract contract) {
        return contracts.byNumber(contract.number()).map(known -> new ContractChange(known, contract).marked())
                .orElse(contract);
    }

    private List<Refusal> faults(ProjectContract contract) {
        var wrong = new ArrayList<Refusal>();
        if (contract.number().isBlank() || contract.name().isBlank()) {
            wrong.add(new ProjectRefusal.ContractNeedsName());
        }
        wrong.addAll(splitFaults(contract.split()));
        contract.terms().accounting().fixedRate().filter(rate -> rate.signum() <= 0)
                .ifPresent(rate -> wrong.add(new ProjectRefusal.FixedRateNotAboveZero(rate)));
        contract.limits().belowZero().forEach(each -> wrong.add(new ProjectRefusal.LimitBelowZero(each.most())));
        contract.lines().forEach(line -> wrong.addAll(lineFaults(contract, line)));
        contract.lines().stream().flatMap(line -> contract.overlap(line).stream()).forEach(wrong::add);
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
        if (line.matter() instanceof ContractLine.Work work) {
            wrong.addAll(workFaults(work));
        }
        return wrong;
    }

    private List<Refusal> workFaults(ContractLine.Work work) {
        var coverage = work.coverage();
        var project = codes.projects().byCode(coverage.project());
        if (project.isEmpty()) {
            return List.of(new ProjectRefusal.UnknownProject(coverage.project()));
        }
        var charged = work.charged();
        var wrong = new ArrayList<Refusal>();
        Stream.of(coverage.allTasks() ? Set.<String>of() : coverage.tasks(), charged.freeTasks()).flatMap(Set::stream)
                .filter(each -> !project.get().tasks().contains(each)).distinct().sorted()
                .forEach(each -> wrong.add(new ProjectRefusal.UnknownTask(each, coverage.project())));
        charged.freeRoles().stream().filter(each -> codes.roles().byCode(each).isEmpty()).sorted()
                .forEach(each -> wrong.add(new ProjectRefusal.UnknownRole(each)));
        charged.freeCategories().stream().filter(each -> codes.categories().byCode(each).isEmpty()).sorted()
                .forEach(each -> wrong.add(new ProjectRefusal.UnknownCategory(each)));
        return wrong;
    }

    private List<Refusal> splitFaults(Split split) {
        if (split.shares().isEmpty()) {
            return List.of(new ProjectRefusal.NobodyPays());
        }
        var wrong = new ArrayList<>(Split.of(split.shares(), split.rounding()).refusals());
        split.shares().keySet().stream().filter(each -> customers.byAccount(each).isEmpty())
                .forEach(each -> wrong.add(new ProjectRefusal.NoSuchContractCustomer(each)));
        return wrong;
    }

    private List<Refusal> changeFaults(ProjectContract known, ProjectContract contract) {
        if (contract.version() == 0) {
            return List.of(new ProjectRefusal.ContractNumberTaken(contract.number()));
        }
        return new ContractChange(known, contract).faults(line -> contracts.customersWithActuals(known.number(), line));
    }
}
