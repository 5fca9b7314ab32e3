package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.sales.SalesOrder;

/// What an order page reads when it opens or is refreshed: the order, its documents, and what it works with.
record OrderRead(OrderContext context, Optional<SalesOrder> order, List<DocumentRef> documents) {

    /// Reads the order of this number; without a number only what a new one works with.
    static OrderRead of(SalesBooks books, Optional<String> number) {
        return new OrderRead(OrderContext.read(books), number.flatMap(books.orders()::byNumber),
                number.map(each -> documents(books, each)).orElse(List.of()));
    }

    private static List<DocumentRef> documents(SalesBooks books, String order) {
        return Stream.concat(books.orders().slipsOf(order).stream()
                        .map(slip -> new DocumentRef(DocumentKind.PACKING_SLIP, slip.number())),
                books.invoices().apply(order).stream()).toList();
    }
}
