package org.faktuur.sales.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.faktuur.invoices.InvoicePapers;
import org.faktuur.invoices.Posted;
import org.faktuur.ledger.ChartOfAccounts;
import org.faktuur.ledger.LedgerAccount;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.InvoicePlan;
import org.faktuur.sales.PostSalesInvoice;
import org.faktuur.sales.PostSalesInvoice.Foreseen;
import org.faktuur.sales.PostSalesInvoice.Verdict;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrders;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// The Posting invoice dialog: what the chosen orders would be invoiced as, reckoned anew whenever a parameter
/// changes by the very code that posts; then posting, of what can be posted.
public final class PostSalesInvoiceViewModel implements Page {

    private static final String KEY = "PostSalesInvoiceView.";
    private static final int PREVIEW_TAB = 4;

    /// What the dialog works with: the verb that posts, the orders, the names of the accounts, and the papers.
    public record Tools(PostSalesInvoice postSalesInvoice, SalesOrders orders, ChartOfAccounts chart,
            InvoicePapers papers) {
    }

    private record Seen(List<SalesOrder> orders, List<Verdict<Foreseen>> verdicts, Map<String, String> accounts) {
    }

    private final Tools tools;
    private final Desk desk;
    private final InvoicingFields fields;
    private final InvoicesToBe invoices;
    private final PostingRun run = new PostingRun();
    private final ReadOnlyBooleanWrapper reckoning = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Integer> tab = new SimpleObjectProperty<>(0);
    private final ObservableValue<List<Refusal>> refusals;
    private final Command post = Command.of("F9", this::postReady);
    private final Command cancel = Command.of(this::leave);
    private final Command preview = Command.of("F7", () -> tab.set(PREVIEW_TAB));
    private int asked;

    /// The dialog for these orders; `fromShipped` as `PostInvoiceOpener` says it.
    public PostSalesInvoiceViewModel(List<String> orders, boolean fromShipped, Tools tools, Desk desk) {
        this.tools = tools;
        this.desk = desk;
        this.fields = new InvoicingFields(desk.choices(), fromShipped, desk.session().today());
        this.invoices = new InvoicesToBe(orders, fields);
        this.refusals = Bindings.createObjectBinding(invoices::refusals, invoices.rows());
        post.unless(Bindings.createObjectBinding(this::whyNot, reckoning, run.running(), invoices.rows(),
                fields.posting(), fields.printing(), fields.invoiceDate().wrong()));
        InvalidationListener reckon = _ -> reckon();
        fields.shaping().forEach(field -> field.addListener(reckon));
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of(KEY + "title"));
    }

    @Override
    public void onShown() {
        reckon();
    }

    @Override
    public void refresh() {
        reckon();
    }

    /// Changed parameters ask first; while invoices are being posted the dialog stays.
    @Override
    public boolean mayClose() {
        return !run.running().get() && (!fields.isChanged() || desk.dialogs()
                .ask(Words.of(KEY + "discard"), Words.of("yes"), Words.of("no")));
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }

    /// What the dialog's fields are typed on.
    Desk desk() {
        return desk;
    }

    /// The Parameters.
    public InvoicingFields fields() {
        return fields;
    }

    /// The invoices that would be made, and the one that the tabs show.
    public InvoicesToBe invoices() {
        return invoices;
    }

    /// How far the posting is.
    public PostingRun run() {
        return run;
    }

    /// The tab that is in front, from 0: Overview, Lines, Setup, Totals, Preview.
    public ObjectProperty<Integer> tab() {
        return tab;
    }

    /// Posts what can be posted.
    public Command post() {
        return post;
    }

    /// Leaves; or, while invoices are being posted, stops after those that are on their way.
    public Command cancel() {
        return cancel;
    }

    /// Shows what would be posted.
    public Command preview() {
        return preview;
    }

    /// What the button that posts says: OK — post 2.
    public ObservableValue<Words> postWords() {
        return Bindings.createObjectBinding(() -> Words.of(KEY + (fields.posting().get() ? "postCount" : "showCount"),
                Map.of("count", invoices.ready().size())), invoices.rows(), fields.posting());
    }

    /// The reasons against the refused ones, for the dialog's message bar.
    public ObservableValue<List<Refusal>> refusals() {
        return refusals;
    }

    private Optional<Refusal> whyNot() {
        if (run.running().get()) {
            return Optional.of(new PostingRefusal.PostingRuns());
        }
        if (reckoning.get()) {
            return Optional.of(new PostingRefusal.StillReckoning());
        }
        if (fields.invoiceDate().wrong().get().isPresent()) {
            return fields.invoiceDate().wrong().get();
        }
        if (invoices.ready().isEmpty()) {
            return Optional.of(new PostingRefusal.NothingCanBePosted());
        }
        return fields.posting().get() || fields.printing().get() ? Optional.empty()
                : Optional.of(new PostingRefusal.NothingToDo());
    }

    private void reckon() {
        var ticket = ++asked;
        var orders = invoices.open();
        var parameters = fields.parameters();
        reckoning.set(true);
        desk.background().run(() -> new Seen(tools.orders().byNumbers(orders),
                tools.postSalesInvoice().preview(orders, parameters), accounts()), seen -> {
                    if (ticket == asked) {
                        invoices.show(seen.orders(), seen.verdicts(), seen.accounts());
                    }
                }, () -> {
                    if (ticket == asked) {
                        reckoning.set(false);
                    }
                });
    }

    private Map<String, String> accounts() {
        var names = new HashMap<String, String>();
        tools.chart().accounts().forEach((LedgerAccount account) -> names.put(account.account(), account.name()));
        return names;
    }

    private void postReady() {
        if (!fields.posting().get()) {
            tools.papers().showProForma(invoices.ready().stream()
                    .map(ready -> ready.invoice().orElseThrow()).toList());
            closed.set(true);
            return;
        }
        var orders = invoices.ready().stream().map(InvoiceToBe::order).toList();
        var parameters = fields.parameters();
        run.start(orders.size());
        desk.background().run(() -> {
            fields.keep(desk.choices());
            return tools.postSalesInvoice().post(InvoicePlan.apart(orders), parameters,
                    run.progress(desk.background()));
        }, this::posted, run::end);
    }

    private void posted(List<Verdict<Posted>> verdicts) {
        invoices.posted(verdicts);
        var done = verdicts.stream().flatMap(verdict -> verdict.outcome() instanceof Outcome.Done<Posted>(var posted)
                ? Stream.of(posted) : Stream.of()).toList();
        if (!done.isEmpty()) {
            desk.navigator().say(PostingNews.of(done, desk.navigator(), tools.papers()));
            if (fields.printing().get()) {
                tools.papers().show(done.stream().map(each -> each.invoice().number()).toList());
            }
        }
        fields.settle();
        if (invoices.open().isEmpty()) {
            closed.set(true);
        }
    }

    private void leave() {
        if (run.running().get()) {
            run.stop();
        } else if (mayClose()) {
            closed.set(true);
        }
    }
}
