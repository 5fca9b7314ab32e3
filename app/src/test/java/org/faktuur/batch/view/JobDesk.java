package org.faktuur.batch.view;

import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.faktuur.MovingSession;
import org.faktuur.Office;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.TestOffice;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.BatchTask;
import org.faktuur.batch.JobAlerts;
import org.faktuur.batch.JobSetup;
import org.faktuur.batch.KeepHistory;
import org.faktuur.database.Database;
import org.faktuur.listing.DeskChoices;
import org.faktuur.listing.Query;
import org.faktuur.recurrence.Pattern;
import org.faktuur.recurrence.Range;
import org.faktuur.recurrence.Recurrence;
import org.faktuur.sales.InvoicingJob;
import org.faktuur.sales.InvoicingJobText;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.session.Language;
import org.faktuur.shell.Background;
import org.faktuur.shell.Commands;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Dressing;
import org.faktuur.shell.Look;
import org.faktuur.shell.Page;
import org.faktuur.shell.Views;
import org.faktuur.shell.WrittenDialogs;
import org.faktuur.shell.WrittenNavigator;
import org.faktuur.texts.Texts;
import org.faktuur.texts.Words;

/// A desk at the small office with the pages of jobs, whose clock is moved by hand; it begins on 2 March 2026 at 9.
final class JobDesk implements AutoCloseable {

    final MovingSession session = new MovingSession("2026-03-02T09:00");
    final Office office = TestOffice.fill(new Office(Database.memory(), session));
    final WrittenNavigator navigator = new WrittenNavigator();
    final WrittenDialogs dialogs = new WrittenDialogs();
    final Desk desk = new Desk(navigator, dialogs, Background.immediate(), DeskChoices.inMemory(), session);
    final BatchRounds rounds = new BatchRounds(office.batch().run(), new BatchRounds.Books(office.batch().jobs(),
            office.batch().jobs()), desk);
    final BatchJobPages pages = new BatchJobPages(new BatchPages(desk, office.batch().runs(), office.batch().runs()),
            new BatchJobPages.Books(office.batch().jobs(), office.batch().jobs()),
            new BatchJobPages.Verbs(office.batch().run(), office.batch().change()), rounds,
            office.batch().run()::about);

    /// A job that invoices all that there is to invoice, every night at 2 from 3 March.
    BatchJob nightly(String name, JobAlerts alerts) {
        return job(name, alerts, new Recurrence(LocalDateTime.parse("2026-03-03T02:00"), MovingSession.ZONE,
                new Pattern.Days(1), new Range.NoEnd()));
    }

    BatchJob job(String name, JobAlerts alerts, Recurrence recurrence) {
        var work = InvoicingJobText.written(new InvoicingJob(new InvoicingJob.Selection.Late(Query.EVERYTHING),
                InvoicingParameters.of(QuantityToInvoice.ALL, session.today()), InvoicingJob.Dated.ON_THE_DAY, false));
        return office.batch().change().create(new BatchJob.Work(BatchTask.INVOICE_SALES_ORDERS, work),
                new JobSetup(name, recurrence, KeepHistory.ALWAYS, alerts)).orElseThrow();
    }

    /// An order that can be invoiced, or one of a customer who is on hold.
    String ordered(boolean good) {
        return order(office, good ? "C100" : "C300", line(1, "P3", "2", "10", "0")).number();
    }

    BatchJob again(BatchJob job) {
        return office.batch().jobs().byId(job.id()).orElseThrow();
    }

    String words(Words words) {
        return words.in(Texts.ofEverything(Language.EN)).replace('\u00a0', ' ');
    }

    /// What was said last.
    String said() {
        return words(navigator.messages.getLast().words());
    }

    void show(Stage stage, Page page, Language language, Look look) {
        OnScreen.run(() -> {
            var root = new Views(Texts.ofEverything(language)).load(page);
            stage.setScene(page.isClosable() && page instanceof BatchJobListViewModel ? new Scene(root, 1180, 600)
                    : new Scene(root));
            stage.sizeToScene();
            Dressing.dress(stage.getScene(), look, 100);
            Commands.listenForKeys(root);
            stage.show();
            page.onShown();
        });
        OnScreen.settle();
    }

    /// Pictures a page in three languages, light and dark.
    void picture(Stage stage, Page page, String name) {
        for (var language : Language.values()) {
            for (var look : List.of(Look.LIGHT, Look.DARK)) {
                show(stage, page, language, look);
                Pictures.of(stage, name, language, look);
            }
        }
    }

    @Override
    public void close() {
        office.close();
    }
}
