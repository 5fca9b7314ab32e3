package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.JobAlerts;
import org.faktuur.batch.JobSetup;
import org.faktuur.batch.JobStatus;
import org.faktuur.batch.KeepHistory;
import org.faktuur.recurrence.Pattern;
import org.faktuur.recurrence.Range;
import org.faktuur.recurrence.Recurrence;
import org.faktuur.sales.InvoiceSetup;
import org.faktuur.sales.InvoicingJob;
import org.faktuur.sales.InvoicingJob.Dated;
import org.faktuur.sales.InvoicingJob.Selection;
import org.faktuur.sales.InvoicingJobText;
import org.junit.jupiter.api.Test;

/// The Posting invoice dialog with batch processing (the specification, C1 and C3).
class PostingUnattendedTest extends PostingDialog {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final JobSetup NIGHTLY = new JobSetup("nightly", new Recurrence(
            LocalDateTime.parse("2026-03-11T02:00"), ZONE, new Pattern.Days(1), new Range.NoEnd()),
            KeepHistory.ALWAYS, JobAlerts.OF_ERRORS);
    private static final JobSetup ONCE = new JobSetup("tonight", Recurrence.once(
            LocalDateTime.parse("2026-03-11T02:00"), ZONE), KeepHistory.ALWAYS, JobAlerts.OF_ERRORS);

    private PostSalesInvoiceViewModel selected(JobSetup setup) {
        var dialog = desk.dialog(false);
        dialog.acts().select().run();
        desk.batch.answer = Optional.of(Optional.of(setup));
        dialog.acts().batch().run();
        return dialog;
    }

    private List<BatchJob> jobs() {
        return desk.office.batch().jobs().all();
    }

    private InvoicingJob job() {
        return InvoicingJobText.read(jobs().getLast().work().parameters());
    }

    @Test
    void ok_makes_a_job_and_posts_nothing() {
        var order = open("C100", "1");
        var dialog = selected(ONCE);
        assertThat(desk.batch.name).isEqualTo("Sales invoices");
        assertThat(desk.words(dialog.postWords().getValue())).isEqualTo("OK — create batch job");

        dialog.acts().post().run();

        assertThat(desk.invoices()).isZero();
        assertThat(dialog.closed().get()).isTrue();
        assertThat(jobs()).singleElement().satisfies(made -> {
            assertThat(made.setup()).isEqualTo(ONCE);
            assertThat(made.status()).isEqualTo(JobStatus.WAITING);
        });
        assertThat(job().selection()).isEqualTo(new Selection.Chosen(List.of(order.number())));
        assertThat(job().dating()).isEqualTo(Dated.ON_THE_DAY);
        assertThat(desk.dialogs.questions).isEmpty();
        assertThat(desk.words(desk.navigator.messages.getLast().words())).contains("tonight").contains("02:00");
    }

    @Test
    void a_job_that_recurs_is_warned_of_without_late_selection_which_is_switched_on_if_wanted() {
        open("C100", "1");
        desk.dialogs.answer = true;
        selected(NIGHTLY).acts().post().run();

        assertThat(desk.dialogs.questions).hasSize(1);
        assertThat(job().selection()).isInstanceOf(Selection.Late.class);

        desk.dialogs.answer = false;
        selected(NIGHTLY).acts().post().run();
        assertThat(job().selection()).isInstanceOf(Selection.Chosen.class);
    }

    @Test
    void with_late_selection_nothing_is_asked_and_no_order_need_be_there_yet() {
        var dialog = selected(NIGHTLY);
        assertThat(dialog.acts().post().why().get()).contains(new PostingRefusal.NoOrdersYet());
        dialog.fields().late().set(true);
        dialog.acts().post().run();

        assertThat(desk.dialogs.questions).isEmpty();
        assertThat(job().selection()).isInstanceOf(Selection.Late.class);
    }

    @Test
    void late_selection_needs_a_query() {
        var dialog = desk.dialog(false, order(desk.office, "C100", line(1, "P1", "1", "25", "0")));
        dialog.fields().batch().set(Optional.of(NIGHTLY));
        dialog.fields().late().set(true);
        dialog.acts().post().run();

        assertThat(dialog.refusals().getValue()).containsExactly(new PostingRefusal.LateWithoutQuery());
        assertThat(jobs()).isEmpty();
    }

    @Test
    void a_date_that_was_typed_is_kept_and_papers_go_by_print_management_only() {
        open("C100", "1");
        var dialog = selected(ONCE);
        dialog.fields().invoiceDate().set(TODAY.plusDays(3));
        dialog.fields().print().managed().set(true);
        dialog.acts().post().run();

        assertThat(job().dating()).isEqualTo(Dated.AS_TYPED);
        assertThat(job().parameters().dating().date()).isEqualTo(TODAY.plusDays(3));
        assertThat(job().papers()).isTrue();
    }

    @Test
    void what_a_job_does_not_keep_speaks_against_it() {
        open("C100", "1");
        var dialog = selected(ONCE);
        dialog.fields().posting().set(false);
        assertThat(dialog.acts().post().why().get()).contains(new PostingRefusal.JobOnlyPosts());
        dialog.fields().posting().set(true);
        dialog.fields().setups().put(dialog.invoices().rows().getFirst().group().key(), InvoiceSetup.AS_ORDERED);
        assertThat(dialog.acts().post().why().get()).contains(new PostingRefusal.SetupNotInJob());
    }

    @Test
    void switched_off_again_it_posts_at_once() {
        open("C100", "1");
        var dialog = selected(ONCE);
        desk.batch.answer = Optional.of(Optional.empty());
        dialog.acts().batch().run();
        dialog.acts().post().run();

        assertThat(desk.invoices()).isEqualTo(1);
        assertThat(jobs()).isEmpty();
    }

    @Test
    void batch_processing_counts_as_changed_so_that_cancel_asks() {
        open("C100", "1");
        var dialog = selected(ONCE);
        dialog.acts().cancel().run();

        assertThat(desk.dialogs.questions).hasSize(1);
    }
}
