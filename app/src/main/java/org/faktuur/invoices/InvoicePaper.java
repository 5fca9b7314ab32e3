package org.faktuur.invoices;

import java.util.EnumMap;
import java.util.Map;
import org.faktuur.company.Companies;
import org.faktuur.customers.Customer;
import org.faktuur.customers.Customers;
import org.faktuur.documents.Document;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.printing.PaperFacts;
import org.faktuur.printing.PaperToHandOut;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.joda.money.Money;

/// An invoice as a paper to be handed out: what it says is as of posting, where it may go is as of today.
public final class InvoicePaper {

    private final Companies companies;
    private final Customers customers;
    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    /// Papers of this company for these customers.
    public InvoicePaper(Companies companies, Customers customers) {
        this.companies = companies;
        this.customers = customers;
        for (var language : Language.values()) {
            texts.put(language, Texts.of(language, "invoices/invoices"));
        }
    }

    /// Of a posted invoice.
    PaperToHandOut of(Invoice invoice) {
        var content = invoice.content();
        var paper = InvoiceDocument.of(invoice, companies.particulars(invoice.seller()), words(content));
        return new PaperToHandOut(new DocumentRef(invoice.kind().document(), invoice.number()),
                facts(paper, content), paper);
    }

    /// What the paper would be, known by its first order.
    PaperToHandOut proForma(InvoiceToPost invoice) {
        var paper = InvoiceDocument.proForma(invoice, companies.company().particulars(), words(invoice));
        var order = invoice.references().orderNumbers().stream().findFirst().orElse("");
        return new PaperToHandOut(new DocumentRef(DocumentKind.SALES_ORDER, order), facts(paper, invoice), paper);
    }

    private PaperFacts facts(Document paper, InvoiceToPost invoice) {
        var payer = invoice.parties().payer();
        var today = customers.byAccount(payer.account());
        return new PaperFacts(paper.heading().kind(), new PaperFacts.Customer(payer.account(), payer.group(),
                today.map(each -> each.address().country()).orElse(""),
                today.map(Customer::contact).map(Customer.Contact::email).orElse("")),
                invoice.parties().language(), invoice.terms().currency(), total(invoice));
    }

    private static Money total(InvoiceToPost invoice) {
        var terms = invoice.terms();
        return terms.currency().equals(terms.accounting()) ? invoice.totals().total()
                : terms.rate().convert(invoice.totals().total(), terms.accounting());
    }

    private Texts words(InvoiceToPost invoice) {
        return texts.get(invoice.parties().language());
    }
}
