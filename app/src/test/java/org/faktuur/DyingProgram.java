package org.faktuur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.faktuur.batch.BatchDuty;
import org.faktuur.batch.BatchRun;
import org.faktuur.batch.BatchTask;
import org.faktuur.batch.BatchTurn;
import org.faktuur.batch.RunBatchJobs;
import org.faktuur.outcome.Outcome;
import org.faktuur.sales.InvoiceSalesOrders;
import org.faktuur.sales.SelectSalesOrders;
import org.faktuur.texts.Words;

/// A program that runs what is due in a company, invoices the first order, stops in the middle of the second, says so,
/// and stays there until it is killed.
final class DyingProgram {

    private DyingProgram() {
    }

    public static void main(String[] arguments) {
        var office = Office.open(Path.of(arguments[0]), TestSession.english());
        var duty = new InvoiceSalesOrders(new SelectSalesOrders(office.salesOrderLists()),
                log -> office.sales().postSalesInvoice(log), office.papers().printInvoice(), 1);
        var batch = office.batch();
        new RunBatchJobs(new RunBatchJobs.Books(batch.jobs(), batch.runs(), batch.jobs()), List.of(stuck(duty)),
                office.session(), office.transactions(), "the dying program").runDue();
    }

    private static BatchDuty stuck(BatchDuty duty) {
        return new BatchDuty() {
            private int asked;

            @Override
            public BatchTask task() {
                return duty.task();
            }

            @Override
            public Words about(String parameters) {
                return duty.about(parameters);
            }

            @Override
            public Outcome<BatchRun> run(String parameters, BatchTurn turn) {
                return duty.run(parameters, new BatchTurn(turn.log(), turn.today(), () -> {
                    if (++asked == 2) {
                        stay();
                    }
                    return false;
                }, turn.alive()));
            }
        };
    }

    private static void stay() {
        try {
            System.out.println("at work");
            System.in.read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
