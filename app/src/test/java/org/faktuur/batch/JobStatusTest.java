package org.faktuur.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.batch.JobStatus.CANCELED;
import static org.faktuur.batch.JobStatus.CANCELING;
import static org.faktuur.batch.JobStatus.ENDED;
import static org.faktuur.batch.JobStatus.ENDED_WITH_ERRORS;
import static org.faktuur.batch.JobStatus.ERROR;
import static org.faktuur.batch.JobStatus.EXECUTING;
import static org.faktuur.batch.JobStatus.WAITING;
import static org.faktuur.batch.JobStatus.WITHHOLD;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Which status follows which (the specification, C5).
class JobStatusTest {

    private static final Map<JobStatus, Set<JobStatus>> TABLE = Map.of(
            WAITING, Set.of(EXECUTING, WITHHOLD),
            EXECUTING, Set.of(ENDED, ENDED_WITH_ERRORS, ERROR, CANCELING),
            CANCELING, Set.of(CANCELED),
            CANCELED, Set.of(),
            WITHHOLD, Set.of(WAITING),
            ERROR, Set.of(WAITING),
            ENDED, Set.of(WAITING),
            ENDED_WITH_ERRORS, Set.of(WAITING));

    @ParameterizedTest
    @EnumSource
    void only_what_the_table_names_may_follow(JobStatus from) {
        for (var to : JobStatus.values()) {
            assertThat(from.mayBecome(to)).as(from + " to " + to).isEqualTo(TABLE.get(from).contains(to));
        }
    }
}
