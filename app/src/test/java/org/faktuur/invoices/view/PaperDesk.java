package org.faktuur.invoices.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faktuur.PostedDesk;
import org.faktuur.documents.PaperToShow;
import org.faktuur.documents.view.PreviewViewModel;
import org.faktuur.outcome.Outcome;

/// The pages of invoices at a desk where papers that would open in a tab are written down.
final class PaperDesk {

    final PostedDesk desk = new PostedDesk();
    final List<PaperToShow> opened = new ArrayList<>();
    final InvoicePages pages = new InvoicePages(desk.desk,
            new InvoicePages.Books(desk.office.invoices(), desk.office.invoices()),
            new InvoicePages.Papers(desk.office.papers().printInvoice(), opened::add,
                    paper -> new PreviewViewModel(paper, desk.desk, (_, _) -> Outcome.done(Optional.of(() -> { })))), InvoicePages.Corrections.NONE);
}
