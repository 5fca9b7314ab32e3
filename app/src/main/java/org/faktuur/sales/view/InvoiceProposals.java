package org.faktuur.sales.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.customers.Customer;
import org.faktuur.invoices.InvoiceTotals;
import org.faktuur.outcome.Outcome;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.sales.DeliveredPart;
import org.faktuur.sales.InvoiceGroup;
import org.faktuur.sales.InvoicePlan;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.PostSalesInvoice.Foreseen;
import org.faktuur.sales.PostSalesInvoice.Verdict;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesOrder;
import org.joda.money.Money;

/// Makes what the dialog shows, off the screen's thread: the plan, the orders as they stand, and what posting would
/// make of them.
final class InvoiceProposals {

    private static final int CHUNK = 500;

    /// All that the dialog shows of the invoices to be.
    ///
    /// @param basis what the plan was grouped by anew; empty: it stands as it was
    /// @param differences what merged invoices come to beyond what separate ones would, where both can be made
    record Proposal(InvoicePlan plan, Optional<InvoiceArrangement.Basis> basis, Orders orders,
                    List<Verdict<Foreseen>> verdicts, Map<InvoiceGroup.Key, Money> differences, Names names) {
    }

    /// The orders as they stand, by number, and what packing slips delivered, by sales line.
    record Orders(Map<String, SalesOrder> byNumber, Map<Long, List<DeliveredPart>> delivered) {

        List<SalesOrder> of(InvoiceGroup group) {
            return group.orders().stream().filter(byNumber::containsKey).map(byNumber::get).toList();
        }
    }

    /// The names of the ledger accounts, and the customers by account.
    record Names(Map<String, String> accounts, Map<String, Customer> customers) {

        static final Names NONE = new Names(Map.of(), Map.of());
    }

    private final PostingTools tools;

    InvoiceProposals(PostingTools tools) {
        this.tools = tools;
    }

    /// Reads and reckons; writes nothing.
    Proposal of(InvoicePlan standing, Optional<InvoiceArrangement.Basis> basis, InvoicingParameters parameters) {
        var plan = basis.map(by -> tools.post().arrange(standing.orders(), by.in(parameters))).orElse(standing);
        var orders = read(plan.orders());
        var verdicts = tools.post().preview(plan, parameters);
        return new Proposal(plan, basis, orders, verdicts, differences(verdicts, parameters), names(orders));
    }

    private Orders read(List<String> numbers) {
        var byNumber = new LinkedHashMap<String, SalesOrder>();
        var delivered = new HashMap<Long, List<DeliveredPart>>();
        for (var from = 0; from < numbers.size(); from += CHUNK) {
            var found = tools.books().orders().byNumbers(numbers.subList(from,
                    Math.min(numbers.size(), from + CHUNK)));
            found.forEach(order -> byNumber.put(order.number(), order));
            delivered.putAll(tools.books().orders().deliveredParts(found.stream()
                    .filter(order -> order.slips().count() > 0).flatMap(order -> order.lines().stream())
                    .map(SalesLine::id).toList()));
        }
        return new Orders(byNumber, delivered);
    }

    /// Separate invoices may differ by cents, because VAT is rounded on each (the specification, B7-4).
    private Map<InvoiceGroup.Key, Money> differences(List<Verdict<Foreseen>> verdicts,
                                                     InvoicingParameters parameters) {
        var merged = verdicts.stream().filter(verdict -> verdict.outcome().isDone())
                .filter(verdict -> verdict.group().orders().size() > 1 && verdict.group().slip().isEmpty()).toList();
        if (merged.isEmpty()) {
            return Map.of();
        }
        var each = InvoicePlan.apart(merged.stream().flatMap(verdict -> verdict.group().orders().stream()).toList());
        var separate = new HashMap<String, Outcome<Foreseen>>();
        tools.post().preview(each, parameters.with(CreditCheck.NONE).with(Map.of())
                        .with(withoutStop(parameters.options())))
                .forEach(verdict -> separate.put(verdict.order(), verdict.outcome()));
        var differences = new HashMap<InvoiceGroup.Key, Money>();
        merged.forEach(verdict -> difference(verdict, separate)
                .ifPresent(amount -> differences.put(verdict.group().key(), amount)));
        return differences;
    }

    private static InvoicingParameters.Options withoutStop(InvoicingParameters.Options options) {
        return new InvoicingParameters.Options(options.creditCorrection(), options.creditRemaining(),
                options.summarizeCharges(), false);
    }

    private static Optional<Money> difference(Verdict<Foreseen> merged, Map<String, Outcome<Foreseen>> separate) {
        var foreseen = merged.outcome().orElseThrow();
        var orders = foreseen.proposed().before().stream().map(order -> separate.get(order.number())).toList();
        if (orders.size() < 2 || !orders.stream().allMatch(Outcome::isDone)) {
            return Optional.empty();
        }
        var whole = totalOf(foreseen);
        return Optional.of(orders.stream().map(Outcome::orElseThrow).map(InvoiceProposals::totalOf)
                .reduce(whole, Money::minus));
    }

    private static Money totalOf(Foreseen foreseen) {
        InvoiceTotals totals = foreseen.proposed().invoice().totals();
        return totals.total();
    }

    private Names names(Orders orders) {
        var buyers = orders.byNumber().values().stream().map(order -> order.header().buyer())
                .flatMap(buyer -> Stream.of(buyer.customerAccount(), buyer.invoiceAccount()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var accounts = new HashMap<String, String>();
        tools.names().chart().accounts().forEach(account -> accounts.put(account.account(), account.name()));
        return new Names(accounts, customers(new ArrayList<>(buyers)));
    }

    private Map<String, Customer> customers(List<String> accounts) {
        var found = new HashMap<String, Customer>();
        for (var from = 0; from < accounts.size(); from += CHUNK) {
            found.putAll(tools.names().customers().byAccounts(accounts.subList(from,
                    Math.min(accounts.size(), from + CHUNK))));
        }
        return found;
    }
}
