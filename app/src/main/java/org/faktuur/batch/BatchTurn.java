package org.faktuur.batch;

import java.time.LocalDate;
import java.util.function.BooleanSupplier;

/// One turn of a job.
///
/// @param log where its run is kept
/// @param today the day that it runs on: not the session's, which a person may have set otherwise
/// @param stopped asked between documents whether to stop
/// @param alive told now and then that it is still at work
public record BatchTurn(BatchLog log, LocalDate today, BooleanSupplier stopped, Runnable alive) {
}
