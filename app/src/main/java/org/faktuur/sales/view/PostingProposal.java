package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.faktuur.invoices.Posted;
import org.faktuur.sales.InvoiceGroup;
import org.faktuur.sales.InvoicePlan;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.InvoicingParameters.Summary;
import org.faktuur.sales.PostSalesInvoice.Verdict;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderType;
import org.faktuur.shell.Background;

/// The posting proposal: the chosen orders, how they are grouped, and the invoices that would come of them, reckoned
/// anew in the background whenever a parameter changes, by the very code that posts.
final class PostingProposal {

    private final PostingTools tools;
    private final Background background;
    private final InvoicingFields fields;
    private final InvoiceArrangement arrangement;
    private final InvoicesToBe invoices;
    private final InvoiceProposals proposals;
    private final ReadOnlyBooleanWrapper reckoning = new ReadOnlyBooleanWrapper();
    private Optional<InvoicingParameters> reckoned = Optional.empty();
    private boolean begun;
    private int asked;

    PostingProposal(List<String> orders, PostingTools tools, Background background, InvoicingFields fields) {
        this.tools = tools;
        this.background = background;
        this.fields = fields;
        this.arrangement = new InvoiceArrangement(orders, fields);
        this.invoices = new InvoicesToBe(fields);
        this.proposals = new InvoiceProposals(tools);
        fields.summary().among(number -> arrangement.orders().contains(number));
        InvalidationListener changed = _ -> follow();
        fields.shaping().forEach(field -> field.addListener(changed));
        fields.summary().update().addListener((_, _, _) -> follow());
        fields.summary().order().value().addListener((_, _, _) -> follow());
    }

    InvoiceArrangement arrangement() {
        return arrangement;
    }

    InvoicesToBe invoices() {
        return invoices;
    }

    ReadOnlyBooleanProperty reckoning() {
        return reckoning.getReadOnlyProperty();
    }

    /// The first time, the quantity is chosen that suits the orders (the specification, B4), where that is asked.
    void begin(boolean suit) {
        if (begun || !suit || arrangement.orders().isEmpty()) {
            begun = true;
            reckon();
            return;
        }
        begun = true;
        reckoning.set(true);
        background.run(() -> tools.books().orders().byNumbers(arrangement.orders()), found -> {
            suited(found).filter(mode -> mode != fields.quantity().get()).ifPresent(mode -> {
                fields.quantity().set(mode);
                fields.settle();
            });
            reckon();
        });
    }

    /// Lines of a credit note go by what is to be delivered now; a return that was received goes by its packing slip.
    private static Optional<QuantityToInvoice> suited(List<SalesOrder> orders) {
        if (orders.stream().flatMap(order -> order.lines().stream()).anyMatch(line -> line.creditedLine() != 0
                && !line.quantities().notYetInvoiced().isZero())) {
            return Optional.of(QuantityToInvoice.DELIVER_NOW);
        }
        if (!orders.isEmpty() && orders.stream()
                .allMatch(order -> order.header().type() == SalesOrderType.RETURNED_ORDER)) {
            return Optional.of(orders.stream().allMatch(SalesOrder::isToInvoice) ? QuantityToInvoice.PACKING_SLIP
                    : QuantityToInvoice.ALL);
        }
        return Optional.empty();
    }

    private void follow() {
        var anew = arrangement.follow();
        if (begun && (anew || shapes())) {
            reckon();
        }
    }

    /// Summary alone changes nothing that is shown.
    private boolean shapes() {
        return !Optional.of(fields.parameters().with(Summary.NONE)).equals(reckoned);
    }

    void reckon() {
        reckon(() -> { });
    }

    private void reckon(Runnable then) {
        var ticket = ++asked;
        var parameters = fields.parameters();
        var wanted = arrangement.wanted();
        var open = arrangement.open();
        reckoned = Optional.of(parameters.with(Summary.NONE));
        reckoning.set(true);
        background.run(() -> proposals.of(open, wanted, parameters), proposal -> {
            if (ticket == asked) {
                arrangement.take(proposal.plan(), proposal.basis());
                invoices.show(proposal, arrangement.plan());
            }
        }, () -> {
            if (ticket == asked) {
                reckoning.set(false);
                then.run();
            }
        });
    }

    /// Groups the orders as the Parameters say, and does this when the invoices that come of it are known.
    void arrange(Runnable then) {
        arrangement.arrange();
        reckon(then);
    }

    /// Other orders are invoiced.
    void choose(List<String> orders) {
        fields.updates().clear();
        fields.setups().clear();
        arrangement.choose(orders);
        reckon();
    }

    /// Another order heads an invoice.
    void headedBy(InvoiceGroup.Key which, String order) {
        arrangement.headedBy(which, order);
        reckon();
    }

    /// The invoices to be that are not posted; with those that are refused.
    InvoicePlan open() {
        return arrangement.open();
    }

    void posted(List<Verdict<Posted>> verdicts) {
        arrangement.posted(verdicts.stream().filter(verdict -> verdict.outcome().isDone())
                .map(verdict -> verdict.group().key()).collect(Collectors.toSet()));
        invoices.posted(verdicts);
        fields.settle();
        arrangement.settle();
    }

    boolean isChanged() {
        return fields.isChanged() || arrangement.isTouched();
    }
}
