package org.faktuur.printing;

import java.util.List;
import org.faktuur.documents.Destination;
import org.faktuur.documents.PaperKind;

/// What was handed out to whom; added, never changed.
public interface PrintLog {

    /// A paper that went somewhere.
    ///
    /// @param copy      0 for the original
    /// @param recipient the printer, the file or the e-mail address; empty for the screen
    record Entry(PaperKind kind, String document, int copy, Destination destination, String recipient) {
    }

    /// Did the original of this document leave the house: printed, saved or mailed, rather than only looked at?
    boolean handedOut(PaperKind kind, String document);

    /// What was handed out of this document, in order.
    List<Entry> of(PaperKind kind, String document);

    /// Notes what was handed out now.
    void add(List<Entry> entries);
}
