package org.faktuur.projects.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.projects.ProjectOffice.hours;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.faktuur.Office;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Life;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is done with an entry, in whichever order, its actuals net out.
class ApprovalSequenceTest {

    private static final int STEPS = 40;
    private static final Office OFFICE = ProjectOffice.open();

    @AfterAll
    static void the_books_are_whole() {
        assertThat(OFFICE.verifyBooks().run()).allSatisfy(each -> assertThat(each.findings()).isEmpty());
        OFFICE.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void any_sequence_of_steps_keeps_the_sums_of_an_entry(long seed) {
        var chance = new Random(seed);
        var id = OFFICE.projects().saveEntry().save(hours("WEB", "8")).orElseThrow().id();
        for (var step = 0; step < STEPS; step++) {
            var before = entry(id).status();
            var outcome = take(EntryStep.values()[chance.nextInt(EntryStep.values().length)], id, chance.nextInt(12));
            var after = entry(id).status();
            var life = new Life(OFFICE.projects().actuals().of(entry(id).source()));
            assertThat(outcome.isDone() || after == before).as("what is refused changes nothing").isTrue();
            assertThat(life.holds()).as("every reversal nets its original after step %s", step).isTrue();
            assertThat(life.cost()).isEqualTo(isApproved(after) ? Quantity.of(8) : Quantity.ZERO);
            assertThat(life.agreed()).isEqualTo(life.open());
            assertThat(life.agreed().isZero()).isEqualTo(!isApproved(after));
        }
    }

    private static boolean isApproved(EntryStatus status) {
        return status == EntryStatus.APPROVED || status == EntryStatus.RECALL_REQUESTED;
    }

    private static Entry entry(long id) {
        return OFFICE.projects().entries().byId(id).orElseThrow();
    }

    private static Outcome<List<Entry>> take(EntryStep step, long id, int billable) {
        var submit = OFFICE.projects().submitEntries();
        var approve = OFFICE.projects().approveEntries();
        var ids = List.of(id);
        return switch (step) {
            case SUBMIT -> submit.submit(ids);
            case RECALL -> submit.recall(ids);
            case APPROVE -> approve.approve(Map.of(id, new Approval.Decision(Quantity.of(billable),
                    BillingType.CHARGEABLE)));
            case REJECT -> approve.reject(ids, "No");
            case REQUEST_RECALL -> submit.requestRecall(ids, "Back");
            case GIVE_BACK -> approve.giveBack(ids);
            case KEEP_APPROVED -> approve.keepApproved(ids, "Stays");
            case CANCEL_APPROVAL -> approve.cancelApproval(ids);
        };
    }
}
