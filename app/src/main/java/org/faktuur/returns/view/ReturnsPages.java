package org.faktuur.returns.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.faktuur.codes.CodeTable;
import org.faktuur.codes.Coded;
import org.faktuur.customers.Customers;
import org.faktuur.products.Products;
import org.faktuur.returns.CorrectInvoice;
import org.faktuur.returns.CreateReturnOrder;
import org.faktuur.returns.CreditInvoice;
import org.faktuur.returns.HandleReturn;
import org.faktuur.returns.InvoicedLines;
import org.faktuur.returns.ReplaceReturn;
import org.faktuur.returns.ReturnCodes;
import org.faktuur.returns.ReturnOrderLists;
import org.faktuur.returns.ReturnOrders;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Suggestion;

/// Makes the pages of returns; what each of them works with.
///
/// @param doors to the posting of packing slips and invoices
public record ReturnsPages(Desk desk, Books books, Verbs verbs, Doors doors) {

    private static final int MOST = 12;

    /// What they read.
    public record Books(ReturnOrders returns, ReturnOrderLists lists, ReturnCodes codes, InvoicedLines invoiced,
                        Customers customers, Products products) {
    }

    /// What they do.
    public record Verbs(CreateReturnOrder create, HandleReturn handle, ReplaceReturn replace, CreditInvoice credit,
                        CorrectInvoice correct) {
    }

    /// Post the packing slip and the invoice of these orders, and answer when that is closed.
    public record Doors(Consumer<List<String>> deliver, Consumer<List<String>> invoice) {
    }

    /// The list of return orders.
    ReturnOrderListViewModel list() {
        return new ReturnOrderListViewModel(this);
    }

    /// The page of a return order, by its RMA number.
    ReturnOrderViewModel order(String rma) {
        return new ReturnOrderViewModel(this, rma);
    }

    /// Asks what a customer gives back, and makes a return order of it.
    void create() {
        desk.dialogs().show(new GiveBackViewModel(this, new GiveBack.NewReturn(this)));
    }

    /// Asks which invoiced lines of an order are credited, and opens the invoicing of the credit note.
    public void credit(String order) {
        desk.dialogs().show(new GiveBackViewModel(this, new GiveBack.CreditNote(this, order)));
    }

    /// Asks for the reason, and corrects an invoice.
    public void correct(String invoice) {
        desk.dialogs().show(new CorrectInvoiceViewModel(this, invoice));
    }

    List<Suggestion> customers(String typed) {
        return books.customers().find(typed, MOST).stream()
                .map(each -> new Suggestion(each.account(), each.name())).toList();
    }

    List<Suggestion> products(String typed) {
        return books.products().find(typed, MOST).stream()
                .map(each -> new Suggestion(each.item(), each.name())).toList();
    }

    List<Suggestion> reasons(String typed) {
        return codes(ReturnCodes::reasons, typed);
    }

    List<Suggestion> dispositions(String typed) {
        return codes(ReturnCodes::dispositions, typed);
    }

    private List<Suggestion> codes(Function<ReturnCodes, CodeTable<? extends Coded>> table, String typed) {
        return table.apply(books.codes()).all().stream()
                .filter(each -> begins(each.code(), typed) || begins(each.name(), typed))
                .<Suggestion>map(each -> new Suggestion(each.code(), each.name())).toList();
    }

    private static boolean begins(String words, String typed) {
        return words.regionMatches(true, 0, typed, 0, typed.length());
    }
}
