package org.faktuur.documents.view;

import org.faktuur.documents.PaperToShow;
import org.faktuur.documents.Previews;
import org.faktuur.shell.Desk;

/// Shows papers in tabs.
public final class TabPreviews implements Previews {

    private final Desk desk;
    private final PaperPrinter printer;

    /// Previews on this desk, printing with this printer.
    public TabPreviews(Desk desk, PaperPrinter printer) {
        this.desk = desk;
        this.printer = printer;
    }

    @Override
    public void open(PaperToShow paper) {
        desk.navigator().open(new PreviewViewModel(paper, desk, printer));
    }
}
