package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.batch.BatchLine;
import org.faktuur.batch.KeptBatchLine;
import org.faktuur.invoices.WrittenPapers;
import org.faktuur.listing.DeskChoices;
import org.faktuur.listing.Sort;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SelectSalesOrders;
import org.faktuur.session.Language;
import org.faktuur.shell.Desk;
import org.faktuur.shell.HeldBackground;
import org.faktuur.shell.Page;
import org.faktuur.shell.WrittenDialogs;
import org.faktuur.shell.WrittenNavigator;
import org.faktuur.texts.Texts;
import org.faktuur.texts.Words;

/// A desk at the small office to post invoices at, where everything asked and said is written down.
public final class PostingDesk implements AutoCloseable {

    public final Office office;
    public final WrittenNavigator navigator = new WrittenNavigator();
    public final WrittenDialogs dialogs = new WrittenDialogs();
    public final HeldBackground background = new HeldBackground();
    final WrittenSelect select;
    final WrittenBatch batch;
    public final WrittenPapers papers = new WrittenPapers();
    public final DeskChoices choices = DeskChoices.inMemory();
    public final Desk desk;
    private final Texts texts;

    public PostingDesk() {
        this(Language.EN);
    }

    public PostingDesk(Language language) {
        office = TestOffice.open(language);
        desk = new Desk(navigator, dialogs, background, choices, office.session());
        select = new WrittenSelect(new SelectOrdersByQuery(new SelectSalesOrders(office.salesOrderLists()), desk));
        batch = new WrittenBatch(office);
        texts = Texts.ofEverything(language);
    }

    /// The dialog for these orders, shown.
    public PostSalesInvoiceViewModel dialog(boolean fromShipped, SalesOrder... orders) {
        var dialog = new PostSalesInvoiceViewModel(List.of(orders).stream().map(SalesOrder::number).toList(),
                fromShipped, tools(), desk);
        dialog.onShown();
        return dialog;
    }

    /// Begins a run over many.
    void startRun(PostingJob job) {
        tools().runs().start(job);
    }

    PostingTools tools() {
        return new PostingTools(office.postSalesInvoice(),
                new PostingTools.Books(office.salesOrders(), office.sales().arrangeInvoices(), office.sales().rules()),
                new PostingTools.Names(office.customers(), office.sales().paymentSetup(), office.chart(),
                        office.companies()), papers, select,
                new PostingRuns(office.postSalesInvoice(), papers, desk,
                        PostingRunPage::new), batch);
    }

    /// The page of a kept run, as far as this desk is concerned.
    record PostingRunPage(long run) implements Page {

        @Override
        public ObservableValue<Words> title() {
            return new ReadOnlyObjectWrapper<>(Words.NONE);
        }
    }

    /// The last run in the history, with what came of each document.
    List<BatchLine> history() {
        var runs = office.sales().batchRuns();
        var last = runs.runs().page(Sort.descending("id"), List.of(), Optional.empty(), false, 1).getFirst();
        return runs.lines(last.id()).page(Sort.ascending("line"), List.of(), Optional.empty(), false, 1000).stream()
                .map(KeptBatchLine::line).toList();
    }

    /// How many invoices stand in the journal.
    public long invoices() {
        return office.invoices().all().count(List.of());
    }

    /// In words.
    public String words(Words words) {
        return words.in(texts).replace('\u00a0', ' ');
    }

    @Override
    public void close() {
        office.close();
    }
}
