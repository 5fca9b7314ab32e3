package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.util.List;
import java.util.stream.IntStream;
import org.faktuur.batch.BatchLine;
import org.faktuur.batch.BatchOutcome;
import org.faktuur.listing.Query;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What OK does: papers now or at the end, late selection, a run over many, pro forma.
class PostingOkTest {

    private final PostingDesk desk = new PostingDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void after_hands_out_all_papers_when_the_last_is_posted() {
        var dialog = desk.dialog(false, open("C100"), open("C100"));
        dialog.acts().post().run();
        assertThat(desk.papers.handedOut).containsExactly("SCREEN F2026-0001 F2026-0002");
        assertThat(desk.papers.shown).containsExactly(List.of("F2026-0001", "F2026-0002"));
    }

    @Test
    void current_hands_out_each_paper_as_soon_as_its_invoice_is_posted() {
        var dialog = desk.dialog(false, open("C100"), open("C100"));
        dialog.fields().print().when().set(PrintWhen.CURRENT);
        dialog.fields().print().managed().set(true);
        dialog.acts().post().run();
        assertThat(desk.papers.handedOut).containsExactly("PRINT_MANAGEMENT F2026-0001",
                "PRINT_MANAGEMENT F2026-0002");
    }

    @Test
    void nothing_is_handed_out_where_print_invoice_is_off() {
        var dialog = desk.dialog(false, open("C100"));
        dialog.fields().print().invoice().set(false);
        assertThat(dialog.fields().print().nothingPrinted().getValue()).contains(new PostingRefusal.NothingIsPrinted());
        dialog.acts().post().run();
        assertThat(desk.papers.handedOut).isEmpty();
        assertThat(desk.invoices()).isEqualTo(1);
    }

    @Test
    void what_was_chosen_for_printing_is_there_again_the_next_time() {
        var dialog = desk.dialog(false, open("C100"));
        dialog.fields().print().when().set(PrintWhen.CURRENT);
        dialog.fields().print().managed().set(true);
        dialog.fields().print().charges().set(PrintCharges.SUMMARIZE);
        dialog.acts().post().run();

        var print = desk.dialog(false, open("C100")).fields().print();
        assertThat(print.when().get()).isEqualTo(PrintWhen.CURRENT);
        assertThat(print.managed().get()).isTrue();
        assertThat(print.charges().get()).isEqualTo(PrintCharges.SUMMARIZE);
    }

    @Test
    void late_selection_takes_what_the_query_finds_when_ok_is_pressed() {
        open("C100");
        var dialog = desk.dialog(false);
        dialog.acts().select().run();
        dialog.fields().late().set(true);
        assertThat(desk.words(dialog.postWords().getValue())).isEqualTo("OK — select and post");
        open("C100");

        dialog.acts().post().run();

        assertThat(dialog.closed().get()).isTrue();
        assertThat(desk.navigator.pages).singleElement().isInstanceOf(PostingRunViewModel.class);
        assertThat(desk.invoices()).isEqualTo(2);
    }

    @Test
    void late_selection_needs_a_query_and_says_when_it_finds_nothing() {
        var dialog = desk.dialog(false, open("C100"));
        dialog.fields().late().set(true);
        dialog.acts().post().run();
        assertThat(dialog.refusals().getValue()).containsExactly(new PostingRefusal.LateWithoutQuery());

        desk.select.answer = java.util.Optional.of(Query.EVERYTHING);
        dialog.acts().select().run();
        desk.dialog(false, desk.office.salesOrders().byNumber("SO-000001").orElseThrow()).acts().post().run();
        dialog.acts().post().run();
        assertThat(dialog.refusals().getValue()).containsExactly(new PostingRefusal.NothingSelected());
        assertThat(dialog.closed().get()).isFalse();
        assertThat(dialog.run().running().get()).isFalse();
    }

    @Test
    void late_selection_without_posting_shows_pro_forma_of_what_is_found() {
        open("C100");
        open("C300");
        var dialog = desk.dialog(false);
        dialog.acts().select().run();
        dialog.fields().late().set(true);
        dialog.fields().posting().set(false);
        dialog.acts().post().run();
        assertThat(desk.papers.proForma).singleElement().satisfies(shown -> assertThat(shown).hasSize(1));
        assertThat(desk.invoices()).isZero();
    }

    @Test
    void many_are_posted_on_a_page_while_one_works_on_and_a_refused_one_is_in_its_report() {
        var orders = IntStream.rangeClosed(0, PostingOk.HANDFUL).mapToObj(_ -> open("C100")).toArray(SalesOrder[]::new);
        var held = open("C300");
        var all = java.util.Arrays.copyOf(orders, orders.length + 1);
        all[orders.length] = held;
        var dialog = desk.dialog(false, all);

        dialog.acts().post().run();

        assertThat(dialog.closed().get()).isTrue();
        assertThat(desk.invoices()).isEqualTo(orders.length);
        var page = (PostingRunViewModel) desk.navigator.pages.getLast();
        assertThat(page.rows().getFirst().reasons()).containsExactly(
                new SalesRefusal.CustomerOnHold(held.number(), "C300"));
        assertThat(desk.history()).hasSize(all.length);
    }

    @Test
    void the_history_keeps_the_run_of_a_few_too_with_what_was_refused() {
        desk.dialog(false, open("C100"), open("C300"), open("C100")).acts().post().run();
        assertThat(desk.history()).extracting(BatchLine::outcome)
                .containsExactly(BatchOutcome.MADE, BatchOutcome.FAILED, BatchOutcome.MADE);
        assertThat(desk.navigator.messages.getFirst().links()).extracting(link -> desk.words(link.words()))
                .contains("Show in history");
        assertThat(desk.words(desk.navigator.messages.getLast().words()))
                .isEqualTo("Not posted: 1. The page of the run says why.");
    }

    @Test
    void print_shows_what_is_listed_and_the_dialog_stays() {
        var dialog = desk.dialog(false, open("C100"), open("C300"));
        dialog.acts().print().run();
        assertThat(desk.papers.peeked).singleElement().satisfies(shown -> assertThat(shown).hasSize(1));
        assertThat(dialog.closed().get()).isFalse();
        assertThat(desk.invoices()).isZero();
    }

    @Test
    void pro_forma_goes_where_print_management_says_when_that_is_asked() {
        var order = open("C100");
        new PostInvoices(desk.tools(), desk.desk).openProForma(List.of(order.number()), false);
        var dialog = (PostSalesInvoiceViewModel) desk.dialogs.shown.getLast();
        assertThat(dialog.fields().posting().get()).isFalse();
        assertThat(dialog.mayClose()).isTrue();
        assertThat(desk.dialogs.questions).isEmpty();

        dialog.fields().print().managed().set(true);
        dialog.acts().post().run();

        assertThat(desk.papers.handedOut).containsExactly("PRINT_MANAGEMENT pro forma 1");
        assertThat(desk.invoices()).isZero();
        assertThat(desk.office.salesOrders().byNumber(order.number())).contains(order);
        assertThat(desk.office.vouchers().all().count(List.of())).isZero();
        open("C100");
        desk.dialog(false, open("C100")).acts().post().run();
        assertThat(desk.office.invoices().byNumber("F2026-0001")).isPresent();
    }

    @Test
    void the_first_error_ends_the_run_where_that_is_asked() {
        var dialog = desk.dialog(false, open("C100"), open("C300"), open("C100"));
        dialog.fields().stopAtFirstError().set(true);
        assertThat(dialog.invoices().rows()).extracting(InvoiceToBe::verdict).containsExactly(
                InvoiceVerdict.CAN_BE_POSTED, InvoiceVerdict.REFUSED, InvoiceVerdict.REFUSED);
        assertThat(dialog.refusals().getValue()).contains(new PostingRefusal.NotReached());
        dialog.acts().post().run();
        assertThat(desk.invoices()).isEqualTo(1);
    }

    private SalesOrder open(String customer) {
        return order(desk.office, customer, line(1, "P1", "1", "25", "0"));
    }
}
