package org.faktuur.batch;

import java.util.List;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;
import org.faktuur.texts.Words;

/// Keeps runs while they go on. What came of a chunk is kept in the transaction of the chunk itself.
public final class BatchLog {

    private final BatchRuns runs;
    private final Session session;
    private final Transactions transactions;
    private final long job;
    private final long missed;

    /// The runs that people make.
    public BatchLog(BatchRuns runs, Session session, Transactions transactions) {
        this(runs, session, transactions, 0, 0);
    }

    private BatchLog(BatchRuns runs, Session session, Transactions transactions, long job, long missed) {
        this.runs = runs;
        this.session = session;
        this.transactions = transactions;
        this.job = job;
        this.missed = missed;
    }

    /// The runs of this job, the next of which makes up for so many times that were missed.
    BatchLog of(BatchJob each) {
        return new BatchLog(runs, session, transactions, each.id(), each.state().last().map(BatchJob.Last::missed)
                .orElse(0L));
    }

    /// A run that begins now; kept with what first comes of it.
    public Going begin(BatchTask task, int chosen) {
        return new Going(BatchRun.begun(new BatchRun.Cause(task, session.user(), job, missed), session.now(), chosen),
                0);
    }

    /// A run that had nothing to do, kept so.
    public BatchRun nothing(BatchTask task) {
        var going = begin(task, 0);
        return transactions.run(() -> going.keep(List.of(), true)).run();
    }

    /// Keeps a remark on a run as a whole.
    public BatchRun remark(BatchRun run, Words words) {
        return transactions.run(() -> runs.keep(run.saying(words)));
    }

    /// A run that could not be begun, kept with the reason.
    BatchRun failed(BatchTask task, Words why) {
        var run = begin(task, 0).run().saying(why);
        return transactions.run(() -> runs.keep(run.over(session.now(), BatchStatus.ERROR)));
    }

    /// Runs that are said to be at work although no program is at them: the program ended before they did. To be said
    /// when books are opened.
    public void findInterrupted() {
        if (!runs.executing().isEmpty()) {
            transactions.run(() -> {
                runs.executing().forEach(run -> runs.keep(run.over(session.now(), BatchStatus.INTERRUPTED)));
                return null;
            });
        }
    }

    /// A run as far as it is kept. Only what was committed may go on from here.
    public final class Going {

        private final BatchRun run;
        private final int lines;

        private Going(BatchRun run, int lines) {
            this.run = run;
            this.lines = lines;
        }

        /// Keeps what came of these documents; to be called in the transaction that made them.
        ///
        /// @param last whether the run ends with them
        public Going keep(List<BatchLine> came, boolean last) {
            var further = run.with(came);
            return append(last ? further.ended(session.now()) : further, came);
        }

        /// The run stopped before its end, with what it does not reach any more.
        public Going stop(List<BatchLine> notReached, BatchStatus how) {
            return transactions.run(() -> append(run.over(session.now(), how), notReached));
        }

        private Going append(BatchRun further, List<BatchLine> came) {
            var kept = runs.keep(further);
            runs.append(kept, lines, came);
            return new Going(kept, lines + came.size());
        }

        /// The run as it stands.
        public BatchRun run() {
            return run;
        }
    }
}
