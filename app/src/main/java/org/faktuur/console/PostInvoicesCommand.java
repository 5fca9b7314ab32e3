package org.faktuur.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.faktuur.Office;
import org.faktuur.invoices.Posted;
import org.faktuur.outcome.Outcome;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.PostSalesInvoice;
import org.faktuur.sales.PostSalesInvoice.Verdict;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesOrder;
import org.joda.money.Money;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Invoices sales orders: those with something to invoice, or those that are named. What is refused stops no other.
@Command(name = "post-invoices")
final class PostInvoicesCommand implements ConsoleTask {

    @Option(names = "--quantity", required = true, paramLabel = "all|deliver-now|packing-slip",
            converter = Dashed.Quantity.class)
    private QuantityToInvoice quantity;

    @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD")
    private LocalDate date;

    @Option(names = "--customer", arity = "1..*", paramLabel = "ACCOUNT")
    private List<String> customers = new ArrayList<>();

    @Option(names = "--order", arity = "1..*", paramLabel = "NUMBER")
    private List<String> orders = new ArrayList<>();

    @Option(names = "--credit-limit", paramLabel = "none|balance|balance-and-packing-slip|balance-and-all",
            converter = Dashed.Credit.class)
    private CreditCheck creditLimit = CreditCheck.NONE;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    public Answer run(Terminal terminal) {
        return terminal.inOffice(office -> {
            var chosen = chosen(office);
            var parameters = InvoicingParameters.of(quantity, date).with(creditLimit);
            var verb = office.postSalesInvoice();
            return answer(terminal, dryRun ? foreseen(verb, chosen, parameters) : verb.post(chosen, parameters));
        });
    }

    private static List<Verdict<Posted>> foreseen(PostSalesInvoice verb, List<String> chosen,
                                                  InvoicingParameters parameters) {
        return verb.preview(chosen, parameters).stream()
                .map(each -> new Verdict<>(each.group(), each.outcome().map(PostSalesInvoice.Foreseen::posted)))
                .toList();
    }

    private List<String> chosen(Office office) {
        var numbers = orders.isEmpty() ? office.salesOrders().toInvoice(quantity) : orders;
        if (customers.isEmpty()) {
            return numbers;
        }
        var theirs = new ArrayList<String>();
        for (var from = 0; from < numbers.size(); from += PostSalesInvoice.CHUNK) {
            var chunk = numbers.subList(from, Math.min(numbers.size(), from + PostSalesInvoice.CHUNK));
            office.salesOrders().byNumbers(chunk).stream().filter(this::isTheirs).map(SalesOrder::number)
                    .forEach(theirs::add);
        }
        return theirs;
    }

    private boolean isTheirs(SalesOrder order) {
        return customers.contains(order.header().buyer().customerAccount());
    }

    private Answer answer(Terminal terminal, List<Verdict<Posted>> verdicts) {
        var answer = new Answer();
        var totals = new TreeMap<String, Money>();
        var invoices = new ArrayList<Map<String, Object>>();
        for (var verdict : verdicts) {
            switch (verdict.outcome()) {
                case Outcome.Done<Posted>(var posted) -> {
                    invoices.add(fact(verdict.order(), posted));
                    totals.merge(posted.total().getCurrencyUnit().getCode(), posted.total(), Money::plus);
                    answer.line(terminal.text(dryRun ? "console.wouldPost" : "console.posted", Map.of(
                            "invoice", posted.invoice().number(), "voucher", posted.voucher().number(),
                            "order", verdict.order(), "total", posted.total())));
                }
                case Outcome.Refused<Posted>(var reasons) -> answer.refused(reasons);
            }
        }
        return answer.fact("dry_run", dryRun).fact("invoices", invoices).fact("totals", totals)
                .line(terminal.text(dryRun ? "console.wouldPostAll" : "console.postedAll",
                        Map.of("count", invoices.size(), "totals", List.copyOf(totals.values()))));
    }

    private static Map<String, Object> fact(String order, Posted posted) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("order", order);
        fact.put("invoice", posted.invoice().number());
        fact.put("kind", posted.invoice().kind());
        fact.put("voucher", posted.voucher().number());
        fact.put("total", posted.total());
        fact.put("currency", posted.total().getCurrencyUnit().getCode());
        return fact;
    }
}
