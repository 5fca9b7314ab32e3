package org.faktuur.samples.view;

import org.faktuur.outcome.Refusal;

/// Why no second sample is begun: one is being made.
record SampleBeingMade() implements Refusal {
}
