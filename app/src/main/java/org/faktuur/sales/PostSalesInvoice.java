package org.faktuur.sales;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.company.Companies;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.currency.ExchangeRates;
import org.faktuur.customers.Customers;
import org.faktuur.customers.PaymentTerms;
import org.faktuur.invoices.PostInvoice;
import org.faktuur.invoices.Posted;
import org.faktuur.invoices.ReadyInvoice;
import org.faktuur.outcome.Outcome;
import org.faktuur.receivables.Receivables;
import org.faktuur.session.Transactions;
import org.faktuur.tax.SalesTax;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Invoices sales orders: proposes, then posts what can be posted, chunk by chunk, each document whole. The preview
/// is the same proposal, stopped before anything is written.
public final class PostSalesInvoice {

    /// How many orders share one durable transaction.
    public static final int CHUNK = 500;

    /// What an order came to: what was posted, or why not.
    public record Verdict<T>(String order, Outcome<T> outcome) {
    }

    /// What posting would make: the proposal, its entries, and the numbers it would get now.
    ///
    /// @param creditRoom what the account may still come to owe after it, in the company's currency; empty where no
    /// limit is checked
    public record Foreseen(ProposedInvoice proposed, ReadyInvoice ready, Posted posted,
                           Optional<Money> creditRoom) {
    }

    /// What the proposals are made from.
    public record Sources(SalesOrders orders, Companies companies, Customers customers, SalesTax salesTax,
                          ExchangeRates rates, Receivables receivables) {
    }

    /// Told how many orders are done; asked between chunks whether to stop.
    public record Progress(IntConsumer done, BooleanSupplier stopped) {

        public static final Progress NONE = new Progress(_ -> { }, () -> false);
    }

    private record Decided(ProposedInvoice proposed, ReadyInvoice ready, Optional<Money> creditRoom) {
    }

    private final Sources sources;
    private final PostInvoice postInvoice;
    private final Transactions transactions;

    public PostSalesInvoice(Sources sources, PostInvoice postInvoice, Transactions transactions) {
        this.sources = sources;
        this.postInvoice = postInvoice;
        this.transactions = transactions;
    }

    /// What posting these orders would make, order by order; writes nothing.
    public List<Verdict<Foreseen>> preview(List<String> orders, InvoicingParameters parameters) {
        var credit = new CreditRun(parameters, sources.orders(), sources.receivables());
        var decided = new ArrayList<Verdict<Decided>>();
        chunks(orders).forEach(chunk -> decided.addAll(decide(chunk, parameters, credit)));
        var ready = decided.stream().flatMap(PostSalesInvoice::done).map(Decided::ready).toList();
        var numbers = postInvoice.foresee(ready).iterator();
        return decided.stream()
                .map(verdict -> new Verdict<>(verdict.order(), verdict.outcome()
                        .map(one -> new Foreseen(one.proposed(), one.ready(), numbers.next(),
                                one.creditRoom()))))
                .toList();
    }

    /// Posts these orders; what is refused is reported and stops no other.
    public List<Verdict<Posted>> post(List<String> orders, InvoicingParameters parameters) {
        return post(orders, parameters, Progress.NONE);
    }

    /// The same, telling how far it is; orders after a stop have no verdict.
    public List<Verdict<Posted>> post(List<String> orders, InvoicingParameters parameters, Progress progress) {
        var credit = new CreditRun(parameters, sources.orders(), sources.receivables());
        var verdicts = new ArrayList<Verdict<Posted>>();
        for (var chunk : chunks(orders)) {
            if (progress.stopped().getAsBoolean()) {
                break;
            }
            verdicts.addAll(transactions.run(() -> postChunk(chunk, parameters, credit)));
            progress.done().accept(verdicts.size());
        }
        return verdicts;
    }

    private List<Verdict<Posted>> postChunk(List<String> chunk, InvoicingParameters parameters, CreditRun credit) {
        var decided = decide(chunk, parameters, credit);
        var proposals = new IdentityHashMap<ReadyInvoice, ProposedInvoice>();
        decided.stream().flatMap(PostSalesInvoice::done).forEach(one -> proposals.put(one.ready(), one.proposed()));
        var ready = decided.stream().flatMap(PostSalesInvoice::done).map(Decided::ready).toList();
        var rules = postInvoice.rules(sources.companies().company().version());
        var posted = postInvoice.keep(ready, rules,
                (one, _) -> sources.orders().update(proposals.get(one).after())).iterator();
        return decided.stream()
                .map(verdict -> new Verdict<>(verdict.order(), verdict.outcome().map(_ -> posted.next())))
                .toList();
    }

    private List<Verdict<Decided>> decide(List<String> chunk, InvoicingParameters parameters, CreditRun credit) {
        var found = sources.orders().byNumbers(chunk).stream()
                .collect(Collectors.toMap(SalesOrder::number, Function.identity()));
        var context = context(found.values().stream().toList(), parameters);
        var rules = postInvoice.rules(context.company().version());
        credit.prepare(found.values(), context);
        return chunk.stream()
                .map(number -> new Verdict<>(number, found.containsKey(number)
                        ? decide(found.get(number), parameters, context, rules, credit)
                        : Outcome.refused(new SalesRefusal.NoSuchOrder(number))))
                .toList();
    }

    private Outcome<Decided> decide(SalesOrder order, InvoicingParameters parameters, InvoicingContext context,
                                    PostInvoice.Rules rules, CreditRun credit) {
        return InvoiceProposal.of(order, parameters, context)
                .then(proposed -> postInvoice.decide(proposed.invoice(), rules)
                        .then(ready -> credit.check(proposed, context)
                                .<Outcome<Decided>>map(Outcome::refused)
                                .orElseGet(() -> Outcome.done(
                                        new Decided(proposed, ready, credit.room(proposed, context))))));
    }

    private InvoicingContext context(List<SalesOrder> orders, InvoicingParameters parameters) {
        var accounts = orders.stream().map(order -> order.header().buyer())
                .flatMap(buyer -> Stream.of(buyer.customerAccount(), buyer.invoiceAccount()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var delivered = orders.stream().filter(order -> order.slips().count() > 0)
                .flatMap(order -> order.lines().stream()).map(SalesLine::id).toList();
        Map<CurrencyUnit, Optional<ExchangeRate>> rates = new HashMap<>();
        return new InvoicingContext(sources.companies().company(),
                sources.customers().byAccounts(accounts),
                byKey(sources.customers().paymentTerms(), PaymentTerms::code),
                sources.salesTax().calculation(),
                currency -> rates.computeIfAbsent(currency,
                        one -> sources.rates().on(one, parameters.invoiceDate())),
                sources.orders().deliveredParts(delivered));
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> name) {
        var map = new LinkedHashMap<String, T>();
        all.forEach(one -> map.put(name.apply(one), one));
        return map;
    }

    private static Stream<Decided> done(Verdict<Decided> verdict) {
        return verdict.outcome() instanceof Outcome.Done<Decided>(var decided) ? Stream.of(decided) : Stream.of();
    }

    private static List<List<String>> chunks(List<String> orders) {
        var distinct = orders.stream().distinct().toList();
        var chunks = new ArrayList<List<String>>();
        for (var from = 0; from < distinct.size(); from += CHUNK) {
            chunks.add(distinct.subList(from, Math.min(from + CHUNK, distinct.size())));
        }
        return chunks;
    }
}
