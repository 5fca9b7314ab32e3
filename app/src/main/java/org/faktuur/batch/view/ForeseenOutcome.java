package org.faktuur.batch.view;

import org.faktuur.batch.BatchOutcome;

/// What would come of a document.
public enum ForeseenOutcome {
    WOULD_BE_MADE, WOULD_BE_SKIPPED, WOULD_FAIL;

    static ForeseenOutcome of(BatchOutcome outcome) {
        return switch (outcome) {
            case MADE -> WOULD_BE_MADE;
            case SKIPPED, NOT_REACHED -> WOULD_BE_SKIPPED;
            case FAILED -> WOULD_FAIL;
        };
    }
}
