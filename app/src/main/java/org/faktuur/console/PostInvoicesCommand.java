package org.faktuur.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.faktuur.Office;
import org.faktuur.invoices.Posted;
import org.faktuur.listing.QueryRefusal;
import org.faktuur.listing.SavedQuery;
import org.faktuur.outcome.Outcome;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.PostSalesInvoice;
import org.faktuur.sales.PostSalesInvoice.Verdict;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SelectSalesOrders;
import org.faktuur.sales.SummaryUpdate;
import org.joda.money.Money;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Invoices sales orders: those with something to invoice, that a saved query selects, or that are named. What is refused stops no other.
@Command(name = "post-invoices")
final class PostInvoicesCommand implements ConsoleTask {

    @Option(names = "--quantity", required = true, paramLabel = "all|deliver-now|packing-slip|picked|picked-and-not-stocked",
            converter = Dashed.Quantity.class)
    private QuantityToInvoice quantity;

    @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD")
    private LocalDate date;

    @Option(names = "--customer", arity = "1..*", paramLabel = "ACCOUNT")
    private List<String> customers = new ArrayList<>();

    @Option(names = "--order", arity = "1..*", paramLabel = "NUMBER")
    private List<String> orders = new ArrayList<>();

    @Option(names = "--query", paramLabel = "NAME")
    private Optional<String> query = Optional.empty();

    @Option(names = "--credit-limit", paramLabel = "none|balance|balance-and-packing-slip|balance-and-all",
            converter = Dashed.Credit.class)
    private CreditCheck creditLimit = CreditCheck.NONE;

    @Option(names = "--summary", paramLabel = "none|invoice-account|order|automatic|packing-slip",
            converter = Dashed.Summary.class)
    private SummaryUpdate summary = SummaryUpdate.NONE;

    @Option(names = "--summary-order", paramLabel = "NUMBER")
    private String summaryOrder = "";

    @Option(names = "--month-end")
    private boolean monthEnd;

    @Option(names = "--stop-at-first-error")
    private boolean stopAtFirstError;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    public Answer run(Terminal terminal) {
        return terminal.inOffice(office -> {
            return switch (selected(office)) {
                case Outcome.Refused<List<String>>(var reasons) -> new Answer().refused(reasons);
                case Outcome.Done<List<String>>(var selected) -> post(terminal, office, chosen(office, selected));
            };
        });
    }

    private Answer post(Terminal terminal, Office office, List<String> chosen) {
        var parameters = InvoicingParameters.of(quantity, date).with(creditLimit)
                .with(new InvoicingParameters.Summary(summary, summaryOrder))
                .with(new InvoicingParameters.Dating(date, monthEnd))
                .with(new InvoicingParameters.Options(false, false, false, stopAtFirstError));
        var verb = office.postSalesInvoice();
        if (dryRun) {
            return answer(terminal, foreseen(verb, chosen, parameters));
        }
        var run = verb.run(verb.arrange(chosen, parameters), parameters, PostSalesInvoice.Progress.NONE);
        return answer(terminal, run.verdicts()).fact("run", run.kept().id());
    }

    private static List<Verdict<Posted>> foreseen(PostSalesInvoice verb, List<String> chosen,
                                                  InvoicingParameters parameters) {
        return verb.preview(chosen, parameters).stream()
                .map(each -> new Verdict<>(each.group(), each.outcome().map(PostSalesInvoice.Foreseen::posted)))
                .toList();
    }

    /// The orders that the saved query selects, those that are named, or all that have something to invoice.
    private Outcome<List<String>> selected(Office office) {
        if (query.isEmpty()) {
            return Outcome.done(orders.isEmpty() ? office.salesOrders().toInvoice(quantity) : orders);
        }
        var saved = office.deskChoices().queries();
        var name = query.orElseThrow();
        return saved.byName(SelectSalesOrders.LIST, name)
                .map(found -> new SelectSalesOrders(office.salesOrderLists()).run(found, quantity,
                        office.session().today()))
                .orElseGet(() -> Outcome.refused(new QueryRefusal.NoSuchQuery(name,
                        saved.of(SelectSalesOrders.LIST).stream().map(SavedQuery::name).toList())))
                .map(numbers -> numbers.stream().filter(each -> orders.isEmpty() || orders.contains(each)).toList());
    }

    private List<String> chosen(Office office, List<String> numbers) {
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
