package org.faktuur.sales.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Suggestion;
import org.faktuur.texts.Words;

/// Makes and opens the pages of sales; what each of them works with.
///
/// @param books what they read
/// @param verbs what they do
public record SalesPages(Desk desk, SalesBooks books, SalesVerbs verbs) {

    private static final int MOST = 12;

    /// A list of orders.
    public SalesOrderListViewModel list(SalesOrderListing listing) {
        return new SalesOrderListViewModel(this, listing);
    }

    /// The page of an order.
    public SalesOrderViewModel order(String number) {
        return new SalesOrderViewModel(this, Optional.of(number), false);
    }

    /// The page of an order that is not in the books yet.
    public SalesOrderViewModel newOrder() {
        return new SalesOrderViewModel(this, Optional.empty(), false);
    }

    /// The page of a new order that says what this one says.
    public SalesOrderViewModel copyOf(String number) {
        return new SalesOrderViewModel(this, Optional.of(number), true);
    }

    /// The page of a packing slip.
    public PackingSlipViewModel slip(String number) {
        return new PackingSlipViewModel(this, number);
    }

    /// Asks what to deliver of these orders, and delivers it.
    public void deliver(List<String> orders) {
        desk.dialogs().show(new PostPackingSlipViewModel(this, orders));
    }

    /// Opens the packing slip of an order, or lets one choose among several.
    public void openSlips(String order) {
        desk.background().run(() -> books.orders().slipsOf(order).stream()
                .map(slip -> new DocumentRef(DocumentKind.PACKING_SLIP, slip.number())).toList(),
                found -> choose("ChooseDocumentView.slips", order, found));
    }

    /// Opens the invoice of an order, or lets one choose among several.
    public void openInvoices(String order) {
        desk.background().run(() -> books.invoices().apply(order),
                found -> choose("ChooseDocumentView.invoices", order, found));
    }

    private void choose(String key, String order, List<DocumentRef> found) {
        if (found.size() == 1) {
            desk.navigator().open(found.getFirst());
        } else if (!found.isEmpty()) {
            desk.dialogs().show(new ChooseDocumentViewModel(Words.of(key, Map.of("order", order)), found,
                    desk.navigator()));
        }
    }

    /// Customers whose number, name or city begins with the words, for a look-up.
    public List<Suggestion> customers(String words) {
        return books.customers().find(words, MOST).stream()
                .map(each -> new Suggestion(each.account(), each.address().city().isBlank() ? each.name()
                        : each.name() + ", " + each.address().city())).toList();
    }

    /// Products that are sold, whose number or name holds the words, for a look-up.
    public List<Suggestion> products(String words) {
        return books.products().find(words, MOST).stream().filter(each -> !each.classes().discontinued())
                .map(each -> new Suggestion(each.item(), each.name())).toList();
    }
}
