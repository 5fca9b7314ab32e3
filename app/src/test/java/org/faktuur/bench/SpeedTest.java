package org.faktuur.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The benchmarks run; what they measure is read by people, not asserted here. Small, yet not so small that the
/// processor's clock, which ticks a hundred times a second, does not see it.
class SpeedTest {

    @Test
    void posting_combining_lists_and_late_selection_are_measured_in_the_small() throws Exception {
        assertThat(Speed.posting(300, 1).median()).isPositive();
        assertThat(Speed.combine(300, 1).median()).isPositive();
        Lists.measure(200);
        assertThat(LateSelection.measure(600, 100, 1).median()).isPositive();
    }
}
