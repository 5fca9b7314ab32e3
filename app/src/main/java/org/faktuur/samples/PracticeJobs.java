package org.faktuur.samples;

import java.time.LocalDate;
import java.time.LocalTime;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.BatchTask;
import org.faktuur.batch.ChangeBatchJob;
import org.faktuur.batch.JobAlerts;
import org.faktuur.batch.JobSetup;
import org.faktuur.batch.KeepHistory;
import org.faktuur.listing.Query;
import org.faktuur.recurrence.Pattern;
import org.faktuur.recurrence.Range;
import org.faktuur.recurrence.Recurrence;
import org.faktuur.sales.InvoicingJob;
import org.faktuur.sales.InvoicingJobText;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.session.Session;
import org.faktuur.texts.Texts;

/// The batch job of the practice company: every night what was delivered, withheld so that nothing runs by itself.
public final class PracticeJobs {

    private final ChangeBatchJob change;
    private final Session session;

    public PracticeJobs(ChangeBatchJob change, Session session) {
        this.change = change;
        this.session = session;
    }

    void create(LocalDate today, Texts texts) {
        var job = new InvoicingJob(new InvoicingJob.Selection.Late(Query.EVERYTHING),
                InvoicingParameters.of(QuantityToInvoice.PACKING_SLIP, today), InvoicingJob.Dated.ON_THE_DAY, false);
        var setup = new JobSetup(texts.text("samples.nightlyJob"), new Recurrence(today.atTime(LocalTime.of(2, 0)),
                session.zone(), new Pattern.Days(1), new Range.NoEnd()), KeepHistory.ALWAYS, JobAlerts.OF_ERRORS);
        change.withhold(change.create(new BatchJob.Work(BatchTask.INVOICE_SALES_ORDERS, InvoicingJobText.written(job)),
                setup).orElseThrow().id()).orElseThrow();
    }
}
