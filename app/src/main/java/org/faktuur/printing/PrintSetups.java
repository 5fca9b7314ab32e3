package org.faktuur.printing;

import java.util.List;
import org.faktuur.documents.PaperKind;

/// What print management is set up to do.
public interface PrintSetups {

    /// What is set up for this kind of document, for everybody and for this customer; what is not set up is not there.
    List<PrintSetup> of(PaperKind kind, String customer);

    /// Keeps what is set up for a kind and a customer, in place of what was; false when somebody changed it since this
    /// version was read.
    boolean save(PrintSetup setup);
}
