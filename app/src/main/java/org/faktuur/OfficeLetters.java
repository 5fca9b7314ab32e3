package org.faktuur;

import java.util.Optional;
import org.faktuur.company.Companies;
import org.faktuur.customers.Customer;
import org.faktuur.customers.Customers;
import org.faktuur.invoices.Invoices;
import org.faktuur.mail.Mail;
import org.faktuur.mail.MailWords;
import org.faktuur.mail.QueueMail;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.printing.MailBox;

/// Puts a paper into the outbox with a letter in the customer's language.
final class OfficeLetters implements MailBox {

    private final QueueMail queue;
    private final Companies companies;
    private final Customers customers;
    private final Invoices invoices;
    private final MailWords words;

    OfficeLetters(QueueMail queue, MailWords words, Companies companies, Customers customers, Invoices invoices) {
        this.words = words;
        this.customers = customers;
        this.queue = queue;
        this.companies = companies;
        this.invoices = invoices;
    }

    @Override
    public Outcome<?> queue(Letter letter) {
        var company = companies.company().particulars().name();
        return queue.queue(Mail.about(letter.customer(), letter.document(),
                words.letter(letter.language(), letter.to(), new MailWords.Facts(letter.document(), company,
                        customers.byAccount(letter.customer()).map(Customer::name).orElse(""),
                        sum(letter.document()))),
                new Mail.Attachment(letter.fileName(), letter.pdf())));
    }

    /// Of a paper that was never posted, nothing.
    private Optional<MailWords.Sum> sum(DocumentRef document) {
        return switch (document.kind()) {
            case INVOICE, CREDIT_NOTE -> invoices.byNumber(document.number()).map(invoice -> new MailWords.Sum(
                    invoice.content().totals().total(), invoice.content().dates().dueDate()));
            default -> Optional.empty();
        };
    }
}
