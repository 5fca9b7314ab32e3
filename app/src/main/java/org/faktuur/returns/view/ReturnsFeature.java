package org.faktuur.returns.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.shell.Act;
import org.faktuur.shell.Command;
import org.faktuur.shell.DocumentSearch;
import org.faktuur.shell.Feature;
import org.faktuur.shell.FoundDocument;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;
import org.faktuur.shell.Page;

/// The front door of returns.
public final class ReturnsFeature implements Feature {

    private final ReturnsPages pages;

    /// A front door to these pages.
    public ReturnsFeature(ReturnsPages pages) {
        this.pages = pages;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("ReturnsFeature.returns", pages::list, Module.RECEIVABLES, "SalesFeature.orders"));
    }

    @Override
    public List<Act> acts() {
        return List.of(new Act("ReturnsFeature.newReturn", "mdi2k-keyboard-return", Command.of(pages::create), false));
    }

    @Override
    public boolean opens(DocumentKind kind) {
        return kind == DocumentKind.RETURN_ORDER;
    }

    @Override
    public Page open(DocumentRef document) {
        return pages.order(document.number());
    }

    @Override
    public List<FoundDocument> find(String typed, int most) {
        return new DocumentSearch<>(pages.books().lists().all(), "rma", Optional.of("name"), row -> new FoundDocument(
                new DocumentRef(DocumentKind.RETURN_ORDER, row.rma()), row.customer().name())).find(typed, most);
    }
}
