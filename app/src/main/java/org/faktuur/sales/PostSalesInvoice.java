package org.faktuur.sales;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.faktuur.batch.BatchLog;
import org.faktuur.batch.BatchRun;
import org.faktuur.batch.BatchStatus;
import org.faktuur.batch.BatchTask;
import org.faktuur.company.Companies;
import org.faktuur.currency.ExchangeRates;
import org.faktuur.customers.Customers;
import org.faktuur.customers.PaymentSetup;
import org.faktuur.invoices.ConvertedParts;
import org.faktuur.invoices.Invoices;
import org.faktuur.invoices.PostInvoice;
import org.faktuur.invoices.Posted;
import org.faktuur.invoices.ReadyInvoice;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.products.Stock;
import org.faktuur.receivables.Receivables;
import org.faktuur.session.Transactions;
import org.faktuur.tax.SalesTax;
import org.joda.money.Money;

/// Invoices sales orders: arranges, proposes, then posts what can be posted, chunk by chunk, each document whole. The
/// preview is the same proposal, stopped before anything is written.
public final class PostSalesInvoice {

    /// About how many orders share one durable transaction.
    public static final int CHUNK = 500;

    /// What an invoice to be came to: what was posted, or why not; and what was said besides without stopping it.
    public record Verdict<T>(InvoiceGroup group, Outcome<T> outcome, List<Refusal> warnings) {

        /// Without a warning.
        public Verdict(InvoiceGroup group, Outcome<T> outcome) {
            this(group, outcome, List.of());
        }

        public Verdict {
            warnings = List.copyOf(warnings);
        }

        /// The order that heads it.
        public String order() {
            return group.header();
        }

        <U> Verdict<U> as(Outcome<U> other) {
            return new Verdict<>(group, other, warnings);
        }
    }

    /// What posting would make: the proposal, its entries, and the numbers it would get now.
    ///
    /// @param creditRoom what the account may still come to owe after it, in the company's currency; empty where no
    /// limit is checked
    public record Foreseen(ProposedInvoice proposed, ReadyInvoice ready, Posted posted,
                           Optional<Money> creditRoom) {
    }

    /// What the proposals are made from.
    public record Sources(SalesOrders orders, Stock stock, Companies companies, Buyers buyers, SalesTax salesTax,
                          ExchangeRates rates, Receivables receivables, SalesRules rules, Returns returns) {
    }

    /// What returns say of lines, the invoices that these give back, and who is told of what comes back.
    public record Returns(ReturnedLines lines, Invoices invoices, GoodsReceived received) {
    }

    /// Who buys, and how is paid.
    public record Buyers(Customers customers, PaymentSetup payment) {
    }

    /// Told how many invoices are done; asked between invoices whether to stop; handed what came of each chunk as soon
    /// as that is durable.
    public record Progress(IntConsumer done, BooleanSupplier stopped, Consumer<List<Verdict<Posted>>> chunks) {

        public static final Progress NONE = new Progress(_ -> { }, () -> false);

        /// Without what came of each chunk.
        public Progress(IntConsumer done, BooleanSupplier stopped) {
            this(done, stopped, _ -> { });
        }
    }

    /// What a run came to, and how the history keeps it.
    public record Run(BatchRun kept, List<Verdict<Posted>> verdicts) {

        public Run {
            verdicts = List.copyOf(verdicts);
        }
    }

    private record Chunk(List<Verdict<Posted>> verdicts, BatchLog.Going going) {
    }

    private record Deciding(InvoicingParameters parameters, InvoicingContext context, InvoicingState state,
                            PostInvoice.Rules rules, CreditRun credit, ConvertedParts parts) {
    }

    private record Decided(ProposedInvoice proposed, ReadyInvoice ready, Optional<Money> creditRoom,
                           Map<String, Quantity> stockAfter) {
    }

    private final Sources sources;
    private final InvoicingReader read;
    private final PostInvoice postInvoice;
    private final Transactions transactions;
    private final BatchLog history;

    public PostSalesInvoice(Sources sources, PostInvoice postInvoice, Transactions transactions, BatchLog history) {
        this.sources = sources;
        this.read = new InvoicingReader(sources);
        this.postInvoice = postInvoice;
        this.transactions = transactions;
        this.history = history;
    }

    /// Which of these orders become one invoice, as the parameters say.
    public InvoicePlan arrange(List<String> orders, InvoicingParameters parameters) {
        return new ArrangeInvoices(sources.orders(), sources.rules()).arrange(orders, parameters);
    }

    /// What posting these orders would make, arranged as the parameters say; writes nothing.
    public List<Verdict<Foreseen>> preview(List<String> orders, InvoicingParameters parameters) {
        return preview(arrange(orders, parameters), parameters);
    }

    /// What posting these invoices would make; writes nothing.
    public List<Verdict<Foreseen>> preview(InvoicePlan plan, InvoicingParameters parameters) {
        var credit = new CreditRun(parameters, sources.orders(), sources.receivables());
        var decided = new ArrayList<Verdict<Decided>>();
        for (var chunk : plan.chunks(CHUNK)) {
            var part = decide(chunk, found(chunk), parameters, credit, Progress.NONE);
            decided.addAll(part);
            if (part.size() < chunk.size()) {
                break;
            }
        }
        var ready = decided.stream().flatMap(PostSalesInvoice::done).map(Decided::ready).toList();
        var numbers = postInvoice.foresee(ready).iterator();
        return decided.stream()
                .map(verdict -> verdict.as(verdict.outcome()
                        .map(one -> new Foreseen(one.proposed(), one.ready(), numbers.next(), one.creditRoom()))))
                .toList();
    }

    /// Posts these orders, arranged as the parameters say; what is refused is reported and stops no other.
    public List<Verdict<Posted>> post(List<String> orders, InvoicingParameters parameters) {
        return post(arrange(orders, parameters), parameters, Progress.NONE);
    }

    /// Posts these invoices, telling how far it is; those after a stop, or after the first refusal where that stops
    /// the run, have no verdict.
    public List<Verdict<Posted>> post(InvoicePlan plan, InvoicingParameters parameters, Progress progress) {
        return run(plan, parameters, progress).verdicts();
    }

    /// The same, with the run as the history keeps it. A fault of the machine ends the run as an error; what was
    /// posted before it stays.
    public Run run(InvoicePlan plan, InvoicingParameters parameters, Progress progress) {
        return run(plan, parameters, progress, CHUNK);
    }

    /// The same, each durable transaction over about so many orders; 1 posts invoice by invoice, for those whose
    /// papers are to be out before the next is posted.
    public Run run(InvoicePlan plan, InvoicingParameters parameters, Progress progress, int size) {
        var credit = new CreditRun(parameters, sources.orders(), sources.receivables());
        var verdicts = new ArrayList<Verdict<Posted>>();
        var going = history.begin(BatchTask.INVOICE_SALES_ORDERS,
                plan.groups().stream().mapToInt(group -> group.orders().size()).sum());
        try {
            for (var chunk : plan.chunks(size)) {
                var before = going;
                var last = verdicts.size() + chunk.size() == plan.groups().size();
                var posted = transactions.run(() -> postChunk(chunk, parameters, credit, progress, before, last));
                going = posted.going();
                verdicts.addAll(posted.verdicts());
                progress.chunks().accept(posted.verdicts());
                progress.done().accept(verdicts.size());
                if (posted.verdicts().size() < chunk.size()) {
                    break;
                }
            }
        } catch (RuntimeException fault) {
            going.stop(InvoicingHistory.notReached(plan, verdicts), BatchStatus.ERROR);
            throw fault;
        }
        var missing = InvoicingHistory.notReached(plan, verdicts);
        return new Run((missing.isEmpty() ? going : going.stop(missing, stopped(verdicts))).run(), verdicts);
    }

    private static BatchStatus stopped(List<Verdict<Posted>> verdicts) {
        return verdicts.isEmpty() || verdicts.getLast().outcome().isDone() ? BatchStatus.CANCELED : BatchStatus.ERROR;
    }

    private Chunk postChunk(List<InvoiceGroup> chunk, InvoicingParameters parameters, CreditRun credit,
                            Progress progress, BatchLog.Going going, boolean last) {
        var found = found(chunk);
        var decided = decide(chunk, found, parameters, credit, progress);
        var proposals = new IdentityHashMap<ReadyInvoice, Decided>();
        decided.stream().flatMap(PostSalesInvoice::done).forEach(one -> proposals.put(one.ready(), one));
        var ready = decided.stream().flatMap(PostSalesInvoice::done).map(Decided::ready).toList();
        var posted = postInvoice.keep(ready, rules(), (one, _) -> change(proposals.get(one))).iterator();
        var verdicts = decided.stream().map(verdict -> verdict.as(verdict.outcome().map(_ -> posted.next()))).toList();
        var came = InvoicingHistory.of(verdicts, InvoicingHistory.customers(found));
        return new Chunk(verdicts, going.keep(came, last && verdicts.size() == chunk.size()));
    }

    private List<SalesOrder> found(List<InvoiceGroup> chunk) {
        return sources.orders().byNumbers(chunk.stream().flatMap(group -> group.orders().stream()).distinct().toList());
    }

    private void change(Decided decided) {
        var proposed = decided.proposed();
        proposed.after().forEach(sources.orders()::update);
        sources.returns().received().by(proposed);
        decided.stockAfter().forEach(sources.stock()::leave);
    }

    private PostInvoice.Rules rules() {
        return postInvoice.rules(sources.companies().company(),
                sources.rules().parameters().entries().zeroRevenue());
    }

    private List<Verdict<Decided>> decide(List<InvoiceGroup> chunk, List<SalesOrder> found,
                                          InvoicingParameters parameters, CreditRun credit, Progress progress) {
        var context = read.context(found);
        var rules = rules();
        credit.prepare(found, context);
        var state = read.state(found);
        var parts = postInvoice.parts(state.givenBack());
        var verdicts = new ArrayList<Verdict<Decided>>();
        for (var group : chunk) {
            if (progress.stopped().getAsBoolean()) {
                break;
            }
            var warnings = new ArrayList<Refusal>();
            var outcome = decide(group, new Deciding(parameters, context, state, rules, credit, parts), warnings);
            verdicts.add(new Verdict<>(group, outcome, warnings));
            if (parameters.options().stopAtFirstError() && !outcome.isDone()) {
                break;
            }
        }
        return verdicts;
    }

    private Outcome<Decided> decide(InvoiceGroup group, Deciding on, List<Refusal> warnings) {
        return InvoiceProposal.of(group, on.parameters(), on.context(), on.state())
                .then(proposed -> postInvoice.decide(proposed.invoice(), on.rules(), on.parts())
                        .then(ready -> ScrapLoss.of(proposed, on.state().returned(), on.rules().profile())
                                .map(ready::with))
                        .then(ready -> check(proposed, on.context(), on.credit(), warnings)
                                .<Outcome<Decided>>map(Outcome::refused)
                                .orElseGet(() -> Outcome.done(go(proposed, ready, on, warnings)))));
    }

    /// A credit limit that is exceeded stops the invoice, or is only said, as the company chose.
    private static Optional<Refusal> check(ProposedInvoice proposed, InvoicingContext context, CreditRun credit,
                                           List<Refusal> warnings) {
        var refusal = credit.check(proposed, context);
        if (context.parameters().credit().message() == SalesParameters.Message.ERROR) {
            return refusal;
        }
        refusal.ifPresent(warnings::add);
        return Optional.empty();
    }

    private static Decided go(ProposedInvoice proposed, ReadyInvoice ready, Deciding on, List<Refusal> warnings) {
        proposed.without().forEach(order -> warnings.add(new SalesRefusal.NothingToInvoice(order)));
        warnings.addAll(proposed.left());
        on.credit().count(proposed, on.context());
        on.state().apply(proposed);
        on.parts().add(ready);
        var stock = new HashMap<String, Quantity>();
        proposed.fromStock().keySet().forEach(item -> stock.put(item, on.state().onHand(item).orElseThrow()));
        return new Decided(proposed, ready, on.credit().room(proposed, on.context()), stock);
    }

    private static Stream<Decided> done(Verdict<Decided> verdict) {
        return verdict.outcome() instanceof Outcome.Done<Decided>(var decided) ? Stream.of(decided) : Stream.of();
    }
}
