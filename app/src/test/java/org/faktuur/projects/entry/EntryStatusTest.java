package org.faktuur.projects.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.faktuur.projects.actual.TransactionClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The life cycle of the specification, G2.
class EntryStatusTest {

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
            "DRAFT,            SUBMIT,          TIME,     SUBMITTED",
            "RETURNED,         SUBMIT,          TIME,     SUBMITTED",
            "REJECTED,         SUBMIT,          EXPENSE,  SUBMITTED",
            "SUBMITTED,        SUBMIT,          TIME,     ",
            "APPROVED,         SUBMIT,          TIME,     ",
            "SUBMITTED,        RECALL,          TIME,     DRAFT",
            "DRAFT,            RECALL,          TIME,     ",
            "APPROVED,         RECALL,          TIME,     ",
            "SUBMITTED,        APPROVE,         TIME,     APPROVED",
            "DRAFT,            APPROVE,         TIME,     ",
            "APPROVED,         APPROVE,         TIME,     ",
            "RETURNED,         APPROVE,         TIME,     ",
            "SUBMITTED,        REJECT,          TIME,     RETURNED",
            "SUBMITTED,        REJECT,          EXPENSE,  REJECTED",
            "SUBMITTED,        REJECT,          MATERIAL, REJECTED",
            "APPROVED,         REJECT,          TIME,     ",
            "APPROVED,         REQUEST_RECALL,  TIME,     RECALL_REQUESTED",
            "SUBMITTED,        REQUEST_RECALL,  TIME,     ",
            "RECALL_REQUESTED, GIVE_BACK,       TIME,     RETURNED",
            "RECALL_REQUESTED, GIVE_BACK,       EXPENSE,  REJECTED",
            "APPROVED,         GIVE_BACK,       TIME,     ",
            "RECALL_REQUESTED, KEEP_APPROVED,   TIME,     APPROVED",
            "APPROVED,         CANCEL_APPROVAL, TIME,     SUBMITTED",
            "RECALL_REQUESTED, CANCEL_APPROVAL, TIME,     ",
            "SUBMITTED,        CANCEL_APPROVAL, TIME,     "})
    void a_step_leads_where_the_table_says(EntryStatus from, EntryStep step, TransactionClass of, EntryStatus to) {
        assertThat(from.after(step, of)).isEqualTo(Optional.ofNullable(to));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, true", "RETURNED, true", "REJECTED, true", "SUBMITTED, false", "APPROVED, false",
            "RECALL_REQUESTED, false"})
    void only_what_is_not_handed_in_is_changed(EntryStatus status, boolean editable) {
        assertThat(status.isEditable()).isEqualTo(editable);
    }
}
