package org.faktuur.sales.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.faktuur.customers.CashDiscount;
import org.faktuur.customers.PaymentMethod;
import org.faktuur.customers.PaymentTerms;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Page;
import org.faktuur.shell.Suggestion;
import org.faktuur.texts.Words;

/// The Posting invoice dialog: which invoices would be made of the chosen orders, before any is; then posting, of what
/// can be posted. Stands in a dialog for chosen orders, or in a tab where orders are still to be selected.
public final class PostSalesInvoiceViewModel implements Page {

    private static final String KEY = "PostSalesInvoiceView.";
    private static final int MOST = 12;

    private final PostingTools tools;
    private final Desk desk;
    private final boolean fromShipped;
    private final InvoicingFields fields;
    private final PostingProposal proposal;
    private final SetupFields setup;
    private final PostingActs acts;
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<PostingTab> tab = new SimpleObjectProperty<>(PostingTab.OVERVIEW);
    private final ObjectProperty<Optional<Refusal>> told = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<List<Refusal>> refusals;

    /// The dialog for these orders, none to begin with where they are selected in it; `fromShipped` as
    /// `PostInvoiceOpener` says it.
    public PostSalesInvoiceViewModel(List<String> orders, boolean fromShipped, PostingTools tools, Desk desk) {
        this.tools = tools;
        this.desk = desk;
        this.fromShipped = fromShipped;
        this.fields = new InvoicingFields(desk.choices(), fromShipped, desk.session().today(),
                tools.books().rules().parameters().defaults());
        this.proposal = new PostingProposal(orders, tools, desk.background(), fields);
        this.setup = new SetupFields(fields, proposal.invoices(), tools.own(), desk.session().today());
        this.acts = new PostingActs(this, tools, proposal, () -> closed.set(true));
        this.refusals = Bindings.createObjectBinding(() -> told.get().map(List::of)
                .orElseGet(proposal.invoices()::refusals), proposal.invoices().rows(), told);
        fields.late().addListener((_, _, _) -> told.set(Optional.empty()));
        proposal.invoices().rows().addListener((InvalidationListener) _ -> told.set(Optional.empty()));
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of(KEY + "title"));
    }

    @Override
    public void onShown() {
        proposal.begin(!fromShipped);
    }

    @Override
    public void refresh() {
        proposal.reckon();
    }

    /// Whatever was changed asks first; while invoices are being posted the dialog stays.
    @Override
    public boolean mayClose() {
        return closed.get() || !acts.run().running().get() && (!proposal.isChanged() || desk.dialogs()
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
        return proposal.invoices();
    }

    /// The fields of the Setup tab.
    public SetupFields setup() {
        return setup;
    }

    /// What the buttons do.
    public PostingActs acts() {
        return acts;
    }

    /// How far the posting is.
    public PostingRun run() {
        return acts.run();
    }

    /// The tab that is in front.
    public ObjectProperty<PostingTab> tab() {
        return tab;
    }

    /// Were parameters changed that only Arrange brings to the invoices?
    public ReadOnlyBooleanProperty notArranged() {
        return proposal.arrangement().pending();
    }

    /// Another of its orders heads an invoice.
    public void headedBy(InvoiceToBe invoice, String order) {
        if (!invoice.group().header().equals(order)) {
            proposal.headedBy(invoice.group().key(), order);
        }
    }

    /// What the button that posts says: OK — post 2.
    public ObservableValue<Words> postWords() {
        return Bindings.createObjectBinding(() -> fields.batch().get().isPresent() ? Words.of(KEY + "createJob")
                : fields.late().get() ? Words.of(KEY + (fields.posting().get() ? "postLate" : "showLate"))
                : invoices().rows().isEmpty() ? Words.of("ok")
                : Words.of(KEY + (fields.posting().get() ? "postCount" : "showCount"),
                        Map.of("count", invoices().ready().size())), invoices().rows(), fields.posting(),
                fields.late(), fields.batch());
    }

    /// Says why OK did nothing, until something changes.
    void refuse(Refusal reason) {
        told.set(Optional.of(reason));
    }

    /// The reasons against the refused ones, or why OK did nothing, for the dialog's message bar.
    public ObservableValue<List<Refusal>> refusals() {
        return refusals;
    }

    /// The chosen orders whose number or customer holds the words, for a look-up.
    public List<Suggestion> orders(String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return invoices().rows().stream().flatMap(row -> row.orders().stream())
                .map(order -> new Suggestion(order.number(), order.header().buyer().customerName()))
                .filter(each -> (each.fill() + " " + each.about()).toLowerCase(Locale.ROOT)
                        .contains(wanted)).distinct().limit(MOST).toList();
    }

    /// What a code on the Setup tab can be: codes with their names.
    Map<String, String> terms() {
        return CodeNames.of(tools.names().customers().paymentTerms(), PaymentTerms::code, PaymentTerms::name);
    }

    Map<String, String> methods() {
        return CodeNames.orNone(tools.names().payment().methods(), PaymentMethod::code, PaymentMethod::name);
    }

    Map<String, String> discounts() {
        return CodeNames.orNone(tools.names().payment().discounts(), CashDiscount::code, CashDiscount::name);
    }

    Map<String, String> profiles() {
        return CodeNames.orNone(tools.names().profiles(), code -> code, _ -> "");
    }
}
