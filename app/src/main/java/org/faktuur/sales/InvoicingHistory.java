package org.faktuur.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.batch.BatchLine;
import org.faktuur.batch.BatchOutcome;
import org.faktuur.invoices.Posted;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.PostSalesInvoice.Verdict;

/// What a run says of each of its orders (the specification, C6: *why wasn't my order invoiced?*).
final class InvoicingHistory {

    private InvoicingHistory() {
    }

    /// A line for each order of these verdicts; `customers` has the account of each order that was found.
    static List<BatchLine> of(List<Verdict<Posted>> verdicts, Map<String, String> customers) {
        return verdicts.stream().flatMap(verdict -> of(verdict, customers)).toList();
    }

    private static Stream<BatchLine> of(Verdict<Posted> verdict, Map<String, String> customers) {
        return verdict.group().orders().stream().map(order -> {
            var customer = customers.getOrDefault(order, "");
            return switch (verdict.outcome()) {
                case Outcome.Done<Posted>(var posted) when !isEmpty(order, verdict.warnings()) ->
                        BatchLine.made(ref(order), customer, new BatchLine.Made(posted.invoice(), posted.total()),
                                verdict.warnings().stream().filter(why -> !(why instanceof SalesRefusal.NothingToInvoice))
                                        .toList());
                case Outcome.Done<Posted> _ -> BatchLine.without(ref(order), customer, BatchOutcome.SKIPPED,
                        whyNot(order, verdict.warnings()));
                case Outcome.Refused<Posted>(var reasons) -> BatchLine.without(ref(order), customer,
                        reasons.stream().allMatch(InvoicingHistory::isForLater)
                                ? BatchOutcome.SKIPPED : BatchOutcome.FAILED, reasons);
            };
        });
    }

    /// Nothing is wrong with it, there is only nothing to invoice yet.
    private static boolean isForLater(Refusal reason) {
        return reason instanceof SalesRefusal.NothingToInvoice || reason instanceof SalesRefusal.NotReceived
                || reason instanceof SalesRefusal.NotRegistered;
    }

    private static List<Refusal> whyNot(String order, List<Refusal> warnings) {
        var lines = warnings.stream().filter(why -> why instanceof SalesRefusal.NotReceived(var of, _, _)
                && of.equals(order) || why instanceof SalesRefusal.NotRegistered(var other, _, _)
                && other.equals(order)).toList();
        return lines.isEmpty() ? List.of(new SalesRefusal.NothingToInvoice(order)) : lines;
    }

    private static boolean isEmpty(String order, List<Refusal> warnings) {
        return warnings.contains(new SalesRefusal.NothingToInvoice(order));
    }

    /// The orders of the plan that have no verdict.
    static List<BatchLine> notReached(InvoicePlan plan, List<Verdict<Posted>> verdicts) {
        var lines = new ArrayList<BatchLine>();
        plan.groups().subList(verdicts.size(), plan.groups().size()).forEach(group -> group.orders().forEach(order ->
                lines.add(BatchLine.without(ref(order), "", BatchOutcome.NOT_REACHED, List.of()))));
        return lines;
    }

    /// The customers of these orders.
    static Map<String, String> customers(List<SalesOrder> found) {
        return found.stream().collect(Collectors.toMap(SalesOrder::number,
                order -> order.header().buyer().customerAccount()));
    }

    private static DocumentRef ref(String order) {
        return new DocumentRef(DocumentKind.SALES_ORDER, order);
    }
}
