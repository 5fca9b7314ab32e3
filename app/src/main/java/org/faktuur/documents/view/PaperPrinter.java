package org.faktuur.documents.view;

import java.util.Optional;
import org.faktuur.outcome.Outcome;

/// A way to paper. Asks the person which printer and how many copies, on the screen's thread, and answers the printing
/// itself, to be done off it; nothing when the person thought better of it; refused when there is no printer.
public interface PaperPrinter {

    /// Asks how to print these pages.
    Outcome<Optional<Runnable>> ask(String title, byte[] pdf);
}
