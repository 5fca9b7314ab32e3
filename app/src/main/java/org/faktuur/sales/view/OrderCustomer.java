package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.customers.Customer;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.sales.CreditStanding;
import org.faktuur.sales.SalesRefusal;
import org.joda.money.CurrencyUnit;

/// Finds the customer and the payer that were typed, and how much the payer may still owe.
final class OrderCustomer {

    private record Standing(Optional<CreditStanding> credit, Optional<OrderTotals.Open> open) {
    }

    private final SalesBooks books;
    private final LookUps lookUps;
    private final OrderHeader header;
    private final Runnable chosen;

    OrderCustomer(SalesBooks books, LookUps lookUps, OrderHeader header, Runnable chosen) {
        this.books = books;
        this.lookUps = lookUps;
        this.header = header;
        this.chosen = chosen;
    }

    void buyerTyped(String typed) {
        if (!typed.isEmpty()) {
            lookUps.run(() -> find(typed), found -> found.ifPresentOrElse(customer -> {
                header.take(customer);
                chosen.run();
            }, () -> header.customer().refuse(new SalesRefusal.NoSuchCustomer(typed))));
        }
    }

    void payerTyped(String typed) {
        if (!typed.isEmpty()) {
            lookUps.run(() -> find(typed), found -> found.ifPresentOrElse(payer -> {
                header.invoiceAccount().set(payer.account());
                header.terms().set(payer.billing().paymentTerms());
                chosen.run();
            }, () -> header.invoiceAccount().refuse(new SalesRefusal.NoSuchCustomer(typed))));
        }
    }

    /// Reads what is open of the order and of the payer, and how the payer stands against the credit limit.
    void follow(OrderTotals totals, String order) {
        var account = header.invoiceAccount().get();
        var date = header.orderDate().get();
        var currency = header.currency().get();
        lookUps.run(() -> new Standing(books.prices().credit().of(account, date), books.customers().byAccount(account)
                .map(_ -> open(account, order.isEmpty() ? List.of() : books.invoices().apply(order).stream()
                        .map(DocumentRef::number).toList(), currency))), read ->
                totals.standing(read.credit(), read.open()));
    }

    private OrderTotals.Open open(String account, List<String> invoices, CurrencyUnit currency) {
        var credit = books.prices().credit();
        return new OrderTotals.Open(invoices.isEmpty() ? Optional.empty()
                : Optional.of(credit.open(invoices, currency)), account, credit.owed(account));
    }

    private Optional<Customer> find(String typed) {
        return books.customers().byAccount(typed).or(() -> only(books.customers().find(typed, 2)));
    }

    private static Optional<Customer> only(List<Customer> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
