package org.faktuur.mail;

import java.time.Instant;
import java.util.Map;
import org.faktuur.texts.Words;

/// Why an e-mail is not sent yet: the kind, what the server said, and since when it is so.
public record MailTrouble(TroubleKind kind, String said, Instant since) {

    /// The same trouble as before keeps the moment that it began.
    MailTrouble after(MailTrouble earlier) {
        return earlier.kind == kind ? new MailTrouble(kind, said, earlier.since) : this;
    }

    /// What is wrong, since when, and the way out.
    public Words words() {
        return Words.of("TroubleKind." + kind, Map.of("said", said, "since", since));
    }
}
