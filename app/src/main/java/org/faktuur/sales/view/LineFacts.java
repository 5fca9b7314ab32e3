package org.faktuur.sales.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.sales.SalesLine;
import org.faktuur.shell.Fact;
import org.faktuur.texts.Words;

/// What the Line details tab says of a line.
final class LineFacts {

    private static final String KEY = "PostSalesInvoiceView.";

    private LineFacts() {
    }

    static List<Fact> of(UpdateLine row, Optional<InvoiceToBe> shown) {
        var line = row.line();
        var facts = new ArrayList<>(List.of(
                Fact.of(KEY + "order", row.order().number()),
                Fact.of(KEY + "line", line.lineNo()),
                Fact.of(KEY + "item", line.item().item() + " " + line.item().description()),
                Fact.of(KEY + "itemGroup", line.item().itemGroup()),
                Fact.of(KEY + "unit", line.item().unit()),
                Fact.of(KEY + "ordered", line.quantities().ordered()),
                Fact.of(KEY + "delivered", line.quantities().delivered()),
                Fact.of(KEY + "invoicedBefore", line.quantities().invoiced()),
                Fact.of(KEY + "update", row.update().get()),
                Fact.of(KEY + "price", line.pricing().unitPrice())));
        if (!line.pricing().discount().isZero()) {
            facts.add(Fact.of(KEY + "discount", line.pricing().discount()));
        }
        facts.add(Fact.of(KEY + "lineNet", row.net().getValue()));
        invoiced(line, shown).ifPresent(each -> {
            facts.add(Fact.of(KEY + "taxShare", each.vat().tax()));
            facts.add(Fact.of(KEY + "packingSlips", slips(each)));
        });
        after(line, shown).ifPresent(after -> facts.add(Fact.of(KEY + "lineStatus",
                InvoiceFacts.change(line.status(), after.status()))));
        return facts;
    }

    private static Words slips(InvoiceLine line) {
        var deliveries = line.source().deliveries();
        return deliveries.isEmpty() ? Words.of(KEY + "deliveredByInvoice")
                : texts -> String.join(", ", deliveries.stream().map(each -> texts.text(KEY + "ofSlip",
                        Map.of("slip", each.packingSlip(), "quantity", each.quantity()))).toList());
    }

    private static Optional<InvoiceLine> invoiced(SalesLine line, Optional<InvoiceToBe> shown) {
        return shown.flatMap(InvoiceToBe::invoice).flatMap(invoice -> invoice.content().lines().stream()
                .filter(each -> each.source().salesLine() == line.id()).findFirst());
    }

    private static Optional<SalesLine> after(SalesLine line, Optional<InvoiceToBe> shown) {
        return shown.flatMap(InvoiceToBe::foreseen).flatMap(foreseen -> foreseen.proposed().after().stream()
                .flatMap(order -> order.lines().stream()).filter(each -> each.id() == line.id()).findFirst());
    }
}
