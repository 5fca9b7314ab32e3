package org.faktuur.projects.invoice;

import java.time.LocalDate;
import org.faktuur.projects.actual.Subject;
import org.faktuur.projects.actual.Worth;

/// What a detail of a draft is about: something that is billed, or something that is corrected.
public sealed interface InvoiceMatter permits InvoiceDetail, CorrectionDetail {

    /// What it is about.
    Subject subject();

    /// When it was done.
    LocalDate date();

    /// How much is billed of it, at which price, and how.
    Worth worth();

    /// What there was of it: in the backlog, or billed before a correction.
    Worth original();

    /// The same, of this worth.
    InvoiceMatter with(Worth other);
}
