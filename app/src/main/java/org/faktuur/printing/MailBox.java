package org.faktuur.printing;

import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Language;

/// Where e-mails wait to be sent.
public interface MailBox {

    /// A paper as an e-mail to be.
    ///
    /// @param customer the account of the customer whose paper it is
    /// @param language in which the customer is written to
    /// @param fileName what the attached paper is called
    record Letter(DocumentRef document, String customer, String to, Language language, byte[] pdf, String fileName) {
    }

    /// Lays the e-mail into the outbox; nothing is sent yet. Refused when it cannot be sent like this.
    Outcome<?> queue(Letter letter);
}
