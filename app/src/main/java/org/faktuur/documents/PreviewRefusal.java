package org.faktuur.documents;

import org.faktuur.outcome.Refusal;

/// Why an act of the preview is off.
public sealed interface PreviewRefusal extends Refusal {

    /// There is no page before this one.
    record FirstPage() implements PreviewRefusal {
    }

    /// There is no page after this one.
    record LastPage() implements PreviewRefusal {
    }

    /// The paper is still being made.
    record PaperNotReady() implements PreviewRefusal {
    }

    /// The page cannot be shown smaller or larger.
    record NoMoreZoom(int percent) implements PreviewRefusal {
    }

    /// The computer knows no printer.
    record NoPrinter() implements PreviewRefusal {
    }
}
