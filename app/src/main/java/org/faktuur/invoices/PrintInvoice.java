package org.faktuur.invoices;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.faktuur.company.Companies;
import org.faktuur.documents.Destination;
import org.faktuur.documents.Document;
import org.faktuur.documents.JoinedPapers;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Language;
import org.faktuur.session.Transactions;
import org.faktuur.texts.Texts;

/// Makes the papers of invoices, in the customer's language, from what was posted; notes in the print log when one is
/// handed out. A paper that was handed out before bears the copy mark from then on.
public final class PrintInvoice {

    private final Invoices invoices;
    private final Companies companies;
    private final PrintLog log;
    private final Function<Document, byte[]> renderer;
    private final Transactions transactions;
    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    /// Papers of these invoices, drawn as PDF by the renderer.
    public PrintInvoice(Invoices invoices, Companies companies, PrintLog log, Function<Document, byte[]> renderer,
            Transactions transactions) {
        this.invoices = invoices;
        this.companies = companies;
        this.log = log;
        this.renderer = renderer;
        this.transactions = transactions;
        for (var language : Language.values()) {
            texts.put(language, Texts.of(language, "invoices/invoices"));
        }
    }

    /// The paper of an invoice as a PDF file; refused when there is no such invoice.
    public Outcome<byte[]> pdf(String number) {
        return paper(number).map(renderer);
    }

    /// The papers of several invoices one after the other; refused when one of them is not there.
    public Outcome<byte[]> pdf(List<String> numbers) {
        var papers = numbers.stream().map(this::pdf).toList();
        var refusals = papers.stream().flatMap(paper -> paper.refusals().stream()).toList();
        return refusals.isEmpty() ? Outcome.done(JoinedPapers.of(papers.stream().map(Outcome::orElseThrow).toList()))
                : Outcome.refused(refusals);
    }

    /// What the papers of these would be; they are neither numbered nor kept.
    public byte[] proForma(List<InvoiceToPost> proposed) {
        var seller = companies.company().particulars();
        return JoinedPapers.of(proposed.stream()
                .map(one -> renderer.apply(InvoiceDocument.proForma(one, seller, terms(one)))).toList());
    }

    /// What stands on the paper of an invoice.
    public Outcome<Document> paper(String number) {
        return invoices.byNumber(number).map(invoice -> {
            var paper = InvoiceDocument.of(invoice, companies.particulars(invoice.seller()), terms(invoice.content()));
            return Outcome.done(log.handedOut(List.of(number)).isEmpty() ? paper : paper.asCopy());
        }).orElseGet(() -> Outcome.refused(new InvoiceRefusal.NoSuchInvoice(number)));
    }

    /// Notes that the papers of these invoices went to a printer or a file.
    public void handedOut(List<String> numbers, Destination destination) {
        transactions.run(() -> {
            log.add(numbers, destination);
            return numbers;
        });
    }

    /// The terms as the buyer reads them: so many days net, reckoned from what was posted.
    private String terms(InvoiceToPost invoice) {
        var days = ChronoUnit.DAYS.between(invoice.dates().invoiceDate(), invoice.dates().dueDate());
        var words = texts.get(invoice.parties().language());
        return days <= 0 ? words.text("paper.terms.atOnce") : words.text("paper.terms.days", Map.of("days", days));
    }
}
