package org.faktuur.mail;

import java.util.ArrayList;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Transactions;

/// Queues e-mails. Never sends: inside a posting it writes a row that comes or goes with the posting.
public final class QueueMail {

    private final Outbox outbox;
    private final Transactions transactions;

    /// Into this outbox.
    public QueueMail(Outbox outbox, Transactions transactions) {
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /// Queues a mail; refused when the customer has no address, or has something that is none.
    public Outcome<OutboxEntry> queue(Mail mail) {
        var addresses = new ArrayList<>(Mail.addresses(mail.letter().to()));
        var customer = mail.about().customer();
        var document = mail.about().document().number();
        if (addresses.isEmpty()) {
            return Outcome.refused(new MailRefusal.NoAddress(customer, document));
        }
        addresses.addAll(Mail.addresses(mail.letter().cc()));
        var bad = addresses.stream().filter(each -> !MailAddress.isGood(each)).findFirst();
        return bad.<Outcome<OutboxEntry>>map(address ->
                        Outcome.refused(new MailRefusal.BadAddress(customer, document, address)))
                .orElseGet(() -> transactions.run(() -> Outcome.done(outbox.add(inOneLine(mail)))));
    }

    /// A subject has one line: what follows a line's end would be read as the mail's own head.
    private static Mail inOneLine(Mail mail) {
        var letter = mail.letter();
        return new Mail(mail.about(), new Mail.Letter(letter.to().strip(), letter.cc().strip(),
                letter.subject().replaceAll("\\p{Cntrl}+", " ").strip(), letter.text()), mail.attachment());
    }
}
