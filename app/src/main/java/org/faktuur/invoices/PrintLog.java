package org.faktuur.invoices;

import java.util.Collection;
import java.util.Set;
import org.faktuur.documents.Destination;

/// What was handed out to whom; added, never changed.
public interface PrintLog {

    /// Those of these documents that were handed out before.
    Set<String> handedOut(Collection<String> documents);

    /// Notes that these documents went to a printer or a file now.
    void add(Collection<String> documents, Destination destination);
}
