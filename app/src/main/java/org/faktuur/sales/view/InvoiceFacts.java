package org.faktuur.sales.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.customers.Customer;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.sales.PostSalesInvoice.Foreseen;
import org.faktuur.shell.Fact;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// What the dialog's tabs say of one invoice to be, fact by fact.
final class InvoiceFacts {

    private static final String KEY = "PostSalesInvoiceView.";

    private InvoiceFacts() {
    }

    /// Beside the fields of the Setup tab: kind, parties, dates, currency and its rate, packing slips.
    static List<Fact> setup(InvoiceToBe shown) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(KEY + "customer", shown.customer() + " " + shown.customerName()));
        facts.add(Fact.of(KEY + "invoiceAccount", shown.invoiceAccount()));
        shown.invoice().ifPresent(invoice -> {
            facts.addFirst(Fact.of(KEY + "kind", invoice.kind()));
            facts.add(Fact.of(KEY + "dueDate", invoice.dates().dueDate()));
            facts.add(Fact.of(KEY + "deliveryDate", invoice.dates().deliveryDate()));
            facts.add(Fact.of(KEY + "currency", invoice.terms().currency().getCode()));
            if (isForeign(invoice)) {
                facts.add(Fact.of(KEY + "rate", Words.of(KEY + "rateWords", Map.of(
                        "currency", invoice.terms().currency().getCode(), "rate", invoice.terms().rate().rate(),
                        "accounting", invoice.terms().accounting().getCode(),
                        "date", invoice.terms().rate().validFrom()))));
            }
            invoice.terms().settling().offers().forEach(offer -> facts.add(Fact.of(KEY + "offer",
                    Words.of(KEY + "offerWords", Map.of("percent", offer.percent(), "amount", offer.amount(),
                            "date", offer.until())))));
            if (!invoice.references().packingSlips().isEmpty()) {
                facts.add(Fact.of(KEY + "packingSlips", invoice.references().packingSlips()));
            }
        });
        return facts;
    }

    /// The Totals tab: lines, discount, charges, sales tax code by code, total, what merging makes in cents, the credit
    /// limit and what it leaves.
    static List<Fact> totals(InvoiceToBe shown, Optional<Customer> payer) {
        return shown.foreseen().map(foreseen -> totals(shown, foreseen, payer)).orElse(List.of());
    }

    private static List<Fact> totals(InvoiceToBe shown, Foreseen foreseen, Optional<Customer> payer) {
        var invoice = foreseen.proposed().invoice();
        var totals = invoice.totals();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(KEY + "lineTotal", totals.lines()));
        if (!totals.discount().isZero()) {
            facts.add(Fact.of(KEY + "totalDiscount", totals.discount()));
        }
        facts.add(Fact.of(KEY + "charges", totals.charges()));
        facts.add(Fact.of(KEY + "net", totals.net()));
        invoice.content().vat().forEach(vat -> facts.add(Fact.of(KEY + "tax", Words.of(KEY + "taxWords", Map.of(
                "tax", vat.tax(), "code", vat.code(), "percent", vat.percent(), "base", vat.base())))));
        facts.add(Fact.of(KEY + "total", totals.total()));
        if (isForeign(invoice)) {
            facts.add(Fact.of(KEY + "totalAccounting", foreseen.ready().owed()));
        }
        shown.difference().ifPresent(_ -> facts.add(Fact.of(KEY + "merged", shown.differenceWords())));
        payer.filter(customer -> foreseen.creditRoom().isPresent())
                .ifPresent(customer -> facts.add(Fact.of(KEY + "creditLimit", customer.credit().limit())));
        facts.add(Fact.of(KEY + "creditRoom", foreseen.creditRoom()
                .<Words>map(room -> texts -> texts.worded(room)).orElse(Words.of(KEY + "noLimit"))));
        return facts;
    }

    /// The head of the Preview tab: the numbers that would be drawn, each order's statuses before and after.
    static List<Fact> preview(Foreseen foreseen, boolean posting) {
        var proposed = foreseen.proposed();
        var none = Words.of(KEY + "noNumber");
        var facts = new ArrayList<>(List.of(
                Fact.of(KEY + "invoice", posting ? Words.plain(foreseen.posted().invoice().number()) : none),
                Fact.of(KEY + "voucher", posting ? Words.plain(foreseen.posted().voucher().number()) : none)));
        var several = proposed.before().size() > 1;
        for (var at = 0; at < proposed.before().size(); at++) {
            var before = proposed.before().get(at);
            var after = posting ? proposed.after().get(at) : before;
            var status = change(before.status(), after.status());
            var document = change(before.documentStatus(), after.documentStatus());
            if (several) {
                facts.add(Fact.of(KEY + "orderStatuses", (Words) texts -> texts.text(KEY + "orderStatusesWords", Map.of(
                        "order", before.number(), "status", status.in(texts), "document", document.in(texts)))));
            } else {
                facts.add(Fact.of(KEY + "status", status));
                facts.add(Fact.of(KEY + "documentStatus", document));
            }
        }
        return facts;
    }

    static Words change(Enum<?> before, Enum<?> after) {
        return before == after ? Words.of(KEY + "staysWords", Map.of("status", before))
                : Words.of(KEY + "becomesWords", Map.of("before", before, "after", after));
    }

    private static boolean isForeign(InvoiceToPost invoice) {
        return !invoice.terms().currency().equals(invoice.terms().accounting());
    }
}
