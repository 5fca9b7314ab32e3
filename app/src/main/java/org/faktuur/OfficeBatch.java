package org.faktuur;

import java.util.List;
import org.faktuur.batch.BatchDuty;
import org.faktuur.batch.BatchLog;
import org.faktuur.batch.ChangeBatchJob;
import org.faktuur.batch.RunBatchJobs;
import org.faktuur.batch.store.JooqBatchJobs;
import org.faktuur.batch.store.JooqBatchRuns;
import org.faktuur.database.Database;
import org.faktuur.database.Whereabouts;
import org.faktuur.session.Session;

/// The part of an office that works unattended: its jobs, and the one that runs them.
public final class OfficeBatch implements AutoCloseable {

    private final Database database;
    private final Session session;
    private final JooqBatchRuns runs;
    private final JooqBatchJobs jobs;
    private final RunBatchJobs run;

    OfficeBatch(Database database, Session session, JooqBatchRuns runs, List<BatchDuty> duties) {
        this.database = database;
        this.session = session;
        this.runs = runs;
        this.jobs = new JooqBatchJobs(database.dsl());
        this.run = new RunBatchJobs(new RunBatchJobs.Books(jobs, runs, jobs), duties, session,
                database::inTransaction, Whereabouts.ofThisProgram());
    }

    /// The jobs, and the company's rules for them.
    public JooqBatchJobs jobs() {
        return jobs;
    }

    /// The history of runs.
    public JooqBatchRuns runs() {
        return runs;
    }

    /// Runs jobs; the same one for everybody, so that none runs twice at once.
    public RunBatchJobs run() {
        return run;
    }

    /// What people do with jobs.
    public ChangeBatchJob change() {
        return new ChangeBatchJob(jobs, jobs, session, database::inTransaction);
    }

    /// Finds what another program, or this one before it was ended, left half done. Books that do not lie on a server
    /// are open in one program only.
    void findInterrupted() {
        run.findInterrupted(database.file().isPresent());
        new BatchLog(runs, session, database::inTransaction).findInterrupted();
    }

    @Override
    public void close() {
        run.close();
    }
}
