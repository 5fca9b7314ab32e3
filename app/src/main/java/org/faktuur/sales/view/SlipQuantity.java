package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.money.Quantity;
import org.faktuur.sales.DeliveredPart;
import org.faktuur.sales.SalesLine;

/// A row of Packing slip quantities: what a slip delivered of a line, how much of that was invoiced before, and how
/// much is now.
public record SlipQuantity(String order, SalesLine line, DeliveredPart part, Quantity now) {

    /// Those of the lines of an invoice to be.
    static List<SlipQuantity> of(List<UpdateLine> lines, Optional<InvoiceToBe> invoice) {
        var content = invoice.flatMap(InvoiceToBe::invoice).map(each -> each.content().lines()).orElse(List.of());
        return lines.stream().flatMap(line -> line.parts().stream().map(part ->
                new SlipQuantity(line.order().number(), line.line(), part, now(content, line, part)))).toList();
    }

    private static Quantity now(List<InvoiceLine> content, UpdateLine line, DeliveredPart part) {
        return content.stream().filter(each -> each.source().salesLine() == line.line().id())
                .flatMap(each -> each.source().deliveries().stream())
                .filter(delivered -> delivered.packingSlip().equals(part.slip()))
                .map(InvoiceLine.Delivered::quantity).reduce(Quantity.ZERO, Quantity::plus);
    }

    /// Of this slip, not invoiced after this invoice either.
    Quantity remaining() {
        return part.remainder().minus(now);
    }
}
