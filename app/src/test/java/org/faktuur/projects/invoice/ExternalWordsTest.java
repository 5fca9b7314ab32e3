package org.faktuur.projects.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.faktuur.Office;
import org.faktuur.money.Quantity;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.Actual;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What an actual says to the customer is what a draft begins with, what the customer reads, and what comes back when it
/// is put back.
class ExternalWordsTest {

    private static final String WORDS = "Design of the shop";

    private final Office office = ProjectOffice.open();
    private final Drafting drafting = new Drafting(office);

    @AfterEach
    void close() {
        office.close();
    }

    private long ready(String hours) {
        var work = drafting.approved(hours);
        office.projects().describeActual().describe(work, "Programming", WORDS).orElseThrow();
        drafting.ready(work).orElseThrow();
        return work;
    }

    private List<String> inBacklog() {
        var actuals = office.projects().actuals();
        var waiting = actuals.backlogOf("PC-0001");
        var externals = actuals.externals(waiting.stream().map(Actual::id).toList());
        return waiting.stream().map(each -> each.worth().quantity() + " " + externals.get(each.id())).toList();
    }

    @Test
    void a_draft_begins_with_them_refreshed_and_added_to_and_the_confirmed_invoice_reads_so() {
        ready("8");
        var draft = drafting.create();
        ready("4");
        draft = office.projects().keepProjectInvoice().refresh(draft.ref()).orElseThrow();
        office.projects().keepProjectInvoice().addToDrafts(BacklogChoice.ofWork(List.of(ready("2")))).orElseThrow();
        draft = drafting.draftOf(draft.number());
        assertThat(draft.details()).hasSize(3).extracting(DraftDetail::external).containsOnly(WORDS);
        assertThat(drafting.confirm(draft).details()).hasSize(3).extracting(ConfirmedInvoice.Detail::external)
                .containsOnly(WORDS);
    }

    @Test
    void what_a_split_gives_back_keeps_them() {
        ready("8");
        var draft = drafting.create();
        draft = office.projects().editProjectInvoice().split(draft.ref(), draft.details().getFirst().id(),
                Quantity.of(6)).orElseThrow();
        assertThat(draft.details().getFirst().external()).isEqualTo(WORDS);
        assertThat(inBacklog()).containsExactly("2 " + WORDS);
    }

    @Test
    void what_a_correction_puts_back_keeps_them_and_so_does_what_an_increase_leaves_of_it() {
        ready("8");
        var confirmed = drafting.confirm(drafting.create());
        var first = drafting.confirm(corrected(confirmed, "5"));
        assertThat(first.details()).extracting(ConfirmedInvoice.Detail::external).containsOnly(WORDS);
        assertThat(inBacklog()).containsExactly("3 " + WORDS);
        drafting.confirm(corrected(first, "6"));
        assertThat(inBacklog()).containsExactly("2 " + WORDS);
    }

    private ProjectInvoice corrected(ConfirmedInvoice confirmed, String quantity) {
        var draft = office.projects().correctProjectInvoice().begin(confirmed.number()).orElseThrow();
        var detail = draft.details().getFirst();
        var as = detail.asIs();
        return drafting.edit(draft, Map.of(detail.id(), new DraftDetail.Edit(Quantity.of(quantity), as.price(),
                as.billing(), as.description(), as.external())));
    }
}
