package org.faktuur.projects.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.faktuur.outcome.Course;
import org.faktuur.session.Transactions;
import org.junit.jupiter.api.Test;

class SafeStepsTest {

    private static final List<String> TEN = IntStream.rangeClosed(1, 10).mapToObj(String::valueOf).toList();

    /// What each step kept; nothing of one that failed.
    private final List<List<String>> steps = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();

    private final SafeSteps<String> safe = new SafeSteps<>(new Transactions() {
        @Override
        public <T> T run(Supplier<T> work) {
            written.clear();
            var result = work.get();
            steps.add(List.copyOf(written));
            return result;
        }
    });

    private List<String> run(int rows, Course<String> course) {
        return safe.run(TEN, (one, _) -> write(one, rows), course);
    }

    private Optional<SafeSteps.Done<String>> write(String one, int rows) {
        written.add(one);
        return Optional.of(new SafeSteps.Done<>(one, rows));
    }

    private boolean hear(String last, int done, int of) {
        return heard.add(last + " " + done + "/" + of);
    }

    @Test
    void the_first_is_alone_and_then_as_many_as_hold_500_rows() {
        assertThat(run(149, this::hear)).isEqualTo(TEN);
        assertThat(steps).containsExactly(List.of("1"), List.of("2", "3", "4", "5"), List.of("6", "7", "8", "9"), List.of("10"));
        assertThat(heard).hasSize(10).startsWith("1 1/10", "2 2/10").endsWith("10 10/10");
    }

    @Test
    void one_that_is_large_has_a_step_of_its_own() {
        run(100_000, this::hear);
        assertThat(steps).hasSize(10);
    }

    @Test
    void whoever_stops_it_hears_of_all_that_is_safe() {
        assertThat(run(149, (last, done, of) -> hear(last, done, of) && done < 3)).containsExactly("1", "2", "3", "4", "5");
        assertThat(heard).hasSize(5);
        assertThat(run(149, (_, _, _) -> false)).containsExactly("1");
    }

    @Test
    void what_fails_takes_nothing_with_it_that_came_before() {
        assertThatThrownBy(() -> safe.run(TEN, (one, _) -> {
            if (one.equals("4")) {
                throw new IllegalStateException("no");
            }
            return write(one, 0);
        }, this::hear)).hasMessage("no");
        assertThat(steps).containsExactly(List.of("1"), List.of("2"), List.of("3"));
        assertThat(heard).hasSize(3);
    }

    @Test
    void one_that_counts_on_those_before_it_begins_a_step() {
        safe.run(TEN, (one, begins) -> begins || !one.equals("7") ? write(one, 0) : Optional.empty(), this::hear);
        assertThat(steps).containsExactly(List.of("1"), List.of("2", "3", "4", "5", "6"), List.of("7", "8", "9", "10"));
    }
}
