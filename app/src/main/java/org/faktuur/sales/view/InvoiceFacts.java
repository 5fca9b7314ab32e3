package org.faktuur.sales.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.sales.PostSalesInvoice.Foreseen;
import org.faktuur.shell.Fact;
import org.faktuur.texts.Words;

/// What the dialog's tabs say of one invoice to be, fact by fact.
final class InvoiceFacts {

    private static final String KEY = "PostSalesInvoiceView.";

    private InvoiceFacts() {
    }

    /// The Setup tab: dates, terms, currency, language, reference.
    static List<Fact> setup(Foreseen foreseen) {
        var invoice = foreseen.proposed().invoice();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(KEY + "kind", invoice.kind()));
        facts.add(Fact.of(KEY + "customer", invoice.parties().receiver().account() + " "
                + invoice.parties().receiver().name()));
        facts.add(Fact.of(KEY + "invoiceAccount", invoice.parties().payer().account()));
        facts.add(Fact.of(KEY + "date", invoice.dates().invoiceDate()));
        facts.add(Fact.of(KEY + "dueDate", invoice.dates().dueDate()));
        facts.add(Fact.of(KEY + "deliveryDate", invoice.dates().deliveryDate()));
        facts.add(Fact.of(KEY + "terms", invoice.terms().paymentTerms()));
        facts.add(Fact.of(KEY + "currency", invoice.terms().currency().getCode()));
        if (isForeign(invoice)) {
            facts.add(Fact.of(KEY + "rate", Words.of(KEY + "rateWords", Map.of(
                    "currency", invoice.terms().currency().getCode(), "rate", invoice.terms().rate().rate(),
                    "accounting", invoice.terms().accounting().getCode(),
                    "date", invoice.terms().rate().validFrom()))));
        }
        facts.add(Fact.of(KEY + "language", invoice.parties().language()));
        if (!invoice.references().packingSlips().isEmpty()) {
            facts.add(Fact.of(KEY + "packingSlips", invoice.references().packingSlips()));
        }
        if (!invoice.references().reference().isBlank()) {
            facts.add(Fact.of(KEY + "reference", invoice.references().reference()));
        }
        return facts;
    }

    /// The Totals tab: lines, charges, sales tax code by code, total, what the credit limit leaves.
    static List<Fact> totals(Foreseen foreseen) {
        var invoice = foreseen.proposed().invoice();
        var totals = invoice.totals();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(KEY + "lineTotal", totals.lines()));
        facts.add(Fact.of(KEY + "charges", totals.charges()));
        facts.add(Fact.of(KEY + "net", totals.net()));
        invoice.content().vat().forEach(vat -> facts.add(Fact.of(KEY + "tax", Words.of(KEY + "taxWords", Map.of(
                "tax", vat.tax(), "code", vat.code(), "percent", vat.percent(), "base", vat.base())))));
        facts.add(Fact.of(KEY + "total", totals.total()));
        if (isForeign(invoice)) {
            facts.add(Fact.of(KEY + "totalAccounting",
                    invoice.terms().rate().convert(totals.total(), invoice.terms().accounting())));
        }
        facts.add(Fact.of(KEY + "creditRoom", foreseen.creditRoom()
                .<Words>map(room -> texts -> texts.worded(room)).orElse(Words.of(KEY + "noLimit"))));
        return facts;
    }

    /// The head of the Preview tab: the numbers that would be drawn, the order's statuses before and after.
    static List<Fact> preview(Foreseen foreseen, boolean posting) {
        var proposed = foreseen.proposed();
        var none = Words.of(KEY + "noNumber");
        var facts = new ArrayList<>(List.of(
                Fact.of(KEY + "invoice", posting ? Words.plain(foreseen.posted().invoice().number()) : none),
                Fact.of(KEY + "voucher", posting ? Words.plain(foreseen.posted().voucher().number()) : none)));
        for (var at = 0; at < proposed.before().size(); at++) {
            var before = proposed.before().get(at);
            var after = posting ? proposed.after().get(at) : before;
            facts.add(Fact.of(KEY + "status", change(before.status(), after.status())));
            facts.add(Fact.of(KEY + "documentStatus", change(before.documentStatus(), after.documentStatus())));
        }
        return facts;
    }

    private static Words change(Enum<?> before, Enum<?> after) {
        return before == after ? Words.of(KEY + "staysWords", Map.of("status", before))
                : Words.of(KEY + "becomesWords", Map.of("before", before, "after", after));
    }

    private static boolean isForeign(InvoiceToPost invoice) {
        return !invoice.terms().currency().equals(invoice.terms().accounting());
    }
}
