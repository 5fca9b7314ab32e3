package org.faktuur.projects.invoice.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.BatchJobs;
import org.faktuur.batch.BatchRun;
import org.faktuur.batch.BatchRunLists;
import org.faktuur.batch.BatchTask;
import org.faktuur.listing.Sort;
import org.faktuur.projects.invoice.ProjectJobs;
import org.faktuur.shell.Desk;

/// Makes the pages of the batch jobs of projects.
public record ProjectJobPages(Desk desk, BatchJobs jobs, BatchRunLists runs, ProjectJobs verbs) {

    private static final int SHOWN = 30;

    /// The jobs.
    ProjectJobsViewModel list() {
        return new ProjectJobsViewModel(this);
    }

    List<BatchJob> all() {
        return jobs.all().stream().filter(job -> job.work().task() == BatchTask.CREATE_PROJECT_INVOICES).toList();
    }

    /// The latest runs of a job, the first one first.
    List<BatchRun> runsOf(long job) {
        return runs.runsOf(job).page(Sort.descending("id"), List.of(), Optional.empty(), false, SHOWN).reversed();
    }
}
