package org.faktuur.mail;

import java.time.Instant;
import java.util.Optional;

/// Carries e-mails to a mail server.
public interface MailCarrier {

    /// Opens the way to a server, signed in where it asks for it.
    Way open(MailSettings settings, Optional<String> password);

    /// The mail as a file that mail programs read.
    byte[] written(Parcel parcel);

    /// The way to a server: open, or the trouble with it.
    sealed interface Way {

        /// It can be sent over.
        record Open(Connection connection) implements Way {
        }

        /// It cannot.
        record Shut(No no) implements Way {
        }
    }

    /// An open way to a server.
    interface Connection extends AutoCloseable {

        /// Hands one mail over; empty when the server has taken it. Never throws for what a server may do.
        Optional<No> carry(Parcel parcel);

        @Override
        void close();
    }

    /// A mail as it goes out.
    record Parcel(MailSettings.Sender sender, Mail.Letter letter, Mail.Attachment attachment, String messageId,
                  Instant date) {
    }

    /// A no of the server or of the way to it, in its own words.
    record No(TroubleKind kind, String said) {

        MailTrouble at(Instant moment) {
            return new MailTrouble(kind, said, moment);
        }
    }
}
