package org.faktuur.printing.view;

import java.util.List;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.printing.SavePrintSetup;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;
import org.faktuur.shell.Page;

/// The front door of print management.
public final class PrintingFeature implements Feature {

    private final Desk desk;
    private final PrintBooks books;
    private final SavePrintSetup verb;

    /// A front door to what is set up here.
    public PrintingFeature(Desk desk, PrintBooks books, SavePrintSetup verb) {
        this.desk = desk;
        this.books = books;
        this.verb = verb;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("PrintingFeature.printManagement",
                () -> new PrintManagementViewModel(desk, books, verb, ""), Module.RECEIVABLES, "folder.setup"));
    }

    /// Print management of a customer is known by the customer's account.
    @Override
    public boolean opens(DocumentKind kind) {
        return kind == DocumentKind.PRINT_SETUP;
    }

    @Override
    public Page open(DocumentRef document) {
        return new PrintManagementViewModel(desk, books, verb, document.number());
    }
}
