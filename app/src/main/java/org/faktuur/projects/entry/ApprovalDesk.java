package org.faktuur.projects.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.faktuur.currency.ExchangeRates;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.products.Products;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.Contracts;
import org.faktuur.projects.contract.PriceBook;
import org.faktuur.projects.contract.ProjectCodes;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.contract.ProjectPrices;
import org.joda.money.CurrencyUnit;

/// What whoever approves looks things up in: contracts, prices, rates.
public final class ApprovalDesk {

    /// Where prices come from.
    public record Prices(ProjectPrices listed, Products products, ExchangeRates rates,
                         Supplier<CurrencyUnit> accounting) {
    }

    private final Contracts contracts;
    private final ProjectCodes codes;
    private final Prices prices;

    /// Over these.
    public ApprovalDesk(Contracts contracts, ProjectCodes codes, Prices prices) {
        this.contracts = contracts;
        this.codes = codes;
        this.prices = prices;
    }

    /// What would be approved, entry by entry; refused where a rate of exchange is missing.
    public Outcome<List<ApprovalProposal>> proposals(List<Entry> entries) {
        var pricing = pricing();
        var made = new ArrayList<ApprovalProposal>();
        for (var entry : entries) {
            switch (proposal(entry, contractOf(entry), pricing)) {
                case Outcome.Done<ApprovalProposal>(var proposal) -> made.add(proposal);
                case Outcome.Refused<ApprovalProposal>(var refusals) -> {
                    return Outcome.refused(refusals);
                }
            }
        }
        return Outcome.done(made);
    }

    /// The same under this contract only.
    public Outcome<ApprovalProposal> proposal(Entry entry, Optional<ProjectContract> contract) {
        return proposal(entry, contract, pricing());
    }

    /// What a unit of something that nobody entered is sold for under a contract, in its currency; nought where no list
    /// has a price. Refused where a rate of exchange is missing.
    public Outcome<Price> sold(String contract, TransactionClass transactionClass, LocalDate day, Work work) {
        return contracts.byNumber(contract).map(found -> pricing().sold(Entry.draft(transactionClass, day, work,
                Quantity.of(1), new Entry.Cost(Price.ZERO, found.terms().currency()), ""), found))
                .orElse(Outcome.done(Price.ZERO));
    }

    private EntryPricing pricing() {
        return new EntryPricing(new PriceBook(prices.listed().all()), codes.categories(), prices.products(),
                prices.rates(), prices.accounting());
    }

    private Optional<ProjectContract> contractOf(Entry entry) {
        return contracts.of(entry.work().project()).stream().filter(each -> lineOf(each, entry).isPresent())
                .findFirst();
    }

    private static Optional<ContractLine> lineOf(ProjectContract contract, Entry entry) {
        return contract.lineFor(entry.work().project(), entry.work().task(), entry.transactionClass());
    }

    private static Outcome<ApprovalProposal> proposal(Entry entry, Optional<ProjectContract> contract,
                                                      EntryPricing pricing) {
        var line = contract.flatMap(each -> lineOf(each, entry));
        var billing = line.map(each -> each.billing(entry.transactionClass(), entry.work().task(), entry.pricedBy()))
                .orElse(BillingType.NOT_AVAILABLE);
        return pricing.of(entry, contract).map(found -> new ApprovalProposal(entry,
                line.filter(each -> each.matter() instanceof ContractLine.Work).map(each -> new Approval.Line(
                        contract.orElseThrow().number(), each.number(),
                        ((ContractLine.Work) each.matter()).method(), each.split())),
                new Approval.Decision(entry.quantity(), billing), found));
    }
}
