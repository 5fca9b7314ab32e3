package org.faktuur.mail;

import org.faktuur.outcome.Refusal;

/// Why an e-mail is not queued or not sent, or settings are not kept.
public sealed interface MailRefusal extends Refusal {

    /// The customer has no e-mail address.
    record NoAddress(String customer, String document) implements MailRefusal {
    }

    /// What the customer has is no e-mail address.
    record BadAddress(String customer, String document, String address) implements MailRefusal {
    }

    /// No mail server is set up yet.
    record NoMailServer() implements MailRefusal {
    }

    /// E-mails are on their way already.
    record AlreadySending() implements MailRefusal {
    }

    /// No e-mail is chosen that could be tried again.
    record NothingToTryAgain() implements MailRefusal {
    }

    /// No e-mail is chosen that still waits.
    record NothingToCancel() implements MailRefusal {
    }

    /// No e-mail is chosen.
    record NoMailChosen() implements MailRefusal {
    }

    /// The name of the mail server is missing or none.
    record BadMailServer(String host) implements MailRefusal {
    }

    /// Not the number of a port.
    record BadPort(String port) implements MailRefusal {
    }

    /// The sender's address is none.
    record BadSender(String address) implements MailRefusal {
    }

    /// The address for answers is none.
    record BadReplyTo(String address) implements MailRefusal {
    }

    /// The address for the test is none.
    record BadTestAddress(String address) implements MailRefusal {
    }

    /// There is a user, but no password of theirs.
    record NoPassword(String user) implements MailRefusal {
    }

    /// The server cannot be reached.
    record ServerNotReached(String server, String said) implements MailRefusal {
    }

    /// The server does not take the user or the password.
    record SignInRefused(String server, String said) implements MailRefusal {
    }

    /// The server has not taken the test.
    record TestNotTaken(String server, String said) implements MailRefusal {
    }

    /// A letter without a subject.
    record LetterSubjectNeeded() implements MailRefusal {
    }

    /// A letter that says nothing.
    record LetterTextNeeded() implements MailRefusal {
    }

    /// Something in braces in the subject that such letters cannot speak of.
    record UnknownInSubject(String placeholder) implements MailRefusal {
    }

    /// Something in braces in the text that such letters cannot speak of.
    record UnknownInLetter(String placeholder) implements MailRefusal {
    }
}
