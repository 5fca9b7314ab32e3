package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.order;

import java.time.LocalDate;
import java.util.List;
import org.faktuur.TestOffice;
import org.faktuur.money.Quantity;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.receivables.CreditLimit;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesOrderStatus;
import org.faktuur.sales.SalesRefusal;
import org.faktuur.shell.Message;
import org.faktuur.shell.Typing;
import org.faktuur.session.Language;
import org.faktuur.texts.Formats;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// The dialog over real books in memory, without a window.
class PostSalesInvoiceViewModelTest extends PostingDialog {

    @Test
    void the_overview_lists_an_invoice_an_order_with_its_sums_before_anything_is_posted() {
        var dialog = desk.dialog(false, open("C100", "2"), open("C100", "3"));

        assertThat(dialog.invoices().rows()).extracting(InvoiceToBe::verdict)
                .containsExactly(InvoiceVerdict.CAN_BE_POSTED, InvoiceVerdict.CAN_BE_POSTED);
        assertThat(dialog.invoices().rows().get(1).sum(totals -> totals.total())).isEqualTo(Money.parse("EUR 90.75"));
        assertThat(desk.words(dialog.postWords().getValue())).isEqualTo("OK — post 2");
        assertThat(desk.words(dialog.invoices().summary().getValue())).isEqualTo("2 invoices to be posted · 151.25 EUR");
        assertThat(desk.invoices()).isZero();
    }

    @Test
    void what_was_shipped_is_invoiced_by_packing_slip_and_other_orders_as_the_last_time() {
        var order = open("C100", "2");
        assertThat(desk.dialog(true, order).fields().quantity().get()).isEqualTo(QuantityToInvoice.PACKING_SLIP);
        var dialog = desk.dialog(false, order);
        assertThat(dialog.fields().quantity().get()).isEqualTo(QuantityToInvoice.ALL);

        dialog.fields().quantity().set(QuantityToInvoice.DELIVER_NOW);
        dialog.acts().post().run();

        assertThat(desk.dialog(false, order).fields().quantity().get()).isEqualTo(QuantityToInvoice.DELIVER_NOW);
        assertThat(desk.dialog(true, order).fields().quantity().get()).isEqualTo(QuantityToInvoice.PACKING_SLIP);
    }

    @Test
    void posting_says_the_numbers_with_links_closes_and_shows_the_paper() {
        var order = open("C100", "2");
        var dialog = desk.dialog(false, order);

        dialog.acts().post().run();

        assertThat(dialog.closed().get()).isTrue();
        var message = desk.navigator.messages.getFirst();
        assertThat(message.tone()).isEqualTo(Message.Tone.DONE);
        assertThat(desk.words(message.words())).isEqualTo("Invoice F2026-0001 posted, voucher V2026-0001.");
        assertThat(message.links()).extracting(link -> desk.words(link.words()))
                .containsExactly("Open", "Print", "Why");
        message.links().forEach(link -> link.act().run());
        assertThat(desk.navigator.documents).extracting(document -> document.number())
                .containsExactly("F2026-0001", "V2026-0001");
        assertThat(desk.papers.shown).containsExactly(List.of("F2026-0001"), List.of("F2026-0001"));
        assertThat(reread(order).status()).isEqualTo(SalesOrderStatus.INVOICED);
    }

    @Test
    void what_can_be_posted_is_posted_and_what_cannot_stays_with_its_reason() {
        var good = open("C100", "2");
        var held = open("C300", "2");
        var dialog = desk.dialog(false, held, good);
        assertThat(dialog.refusals().getValue())
                .containsExactly(new SalesRefusal.CustomerOnHold(held.number(), "C300"));
        assertThat(desk.words(dialog.postWords().getValue())).isEqualTo("OK — post 1");

        dialog.acts().post().run();

        assertThat(dialog.closed().get()).isFalse();
        assertThat(dialog.invoices().rows()).extracting(InvoiceToBe::verdict)
                .containsExactly(InvoiceVerdict.REFUSED, InvoiceVerdict.POSTED);
        assertThat(dialog.acts().post().why().get()).contains(new PostingRefusal.NothingCanBePosted());
        assertThat(dialog.mayClose()).isTrue();
        assertThat(desk.dialogs.questions).isEmpty();
        assertThat(desk.invoices()).isEqualTo(1);
    }

    @Test
    void a_second_press_on_ok_posts_nothing_more() {
        var dialog = desk.dialog(false, open("C100", "2"));
        desk.background.holds = true;

        dialog.acts().post().run();
        dialog.acts().post().run();

        assertThat(dialog.acts().post().why().get()).contains(new PostingRefusal.PostingRuns());
        assertThat(desk.background.waiting()).isEqualTo(1);
        desk.background.release();
        assertThat(desk.invoices()).isEqualTo(1);
        assertThat(dialog.closed().get()).isTrue();
    }

    @Test
    void the_dialog_stays_while_invoices_are_posted_and_cancel_stops_between_documents() {
        var order = open("C100", "2");
        var dialog = desk.dialog(false, order);
        desk.background.holds = true;
        dialog.acts().post().run();

        assertThat(dialog.mayClose()).isFalse();
        dialog.acts().cancel().run();
        desk.background.release();

        assertThat(desk.invoices()).isZero();
        assertThat(dialog.closed().get()).isFalse();
        assertThat(dialog.invoices().rows().getFirst().verdict()).isEqualTo(InvoiceVerdict.CAN_BE_POSTED);
    }

    @Test
    void cancel_and_yes_leaves_nothing_behind() {
        var order = open("C100", "2");
        var dialog = desk.dialog(false, order);
        dialog.fields().quantity().set(QuantityToInvoice.DELIVER_NOW);
        type(dialog, "1");

        dialog.acts().cancel().run();

        assertThat(desk.words(desk.dialogs.questions.getFirst()))
                .isEqualTo("Do you want to discard the posting proposal?");
        assertThat(dialog.closed().get()).isTrue();
        assertThat(reread(order)).isEqualTo(order);
        assertThat(desk.invoices()).isZero();
        assertThat(desk.navigator.messages).isEmpty();
        assertThat(desk.dialog(false, order).fields().quantity().get()).isEqualTo(QuantityToInvoice.ALL);
    }

    @Test
    void cancel_and_no_stays_and_without_changes_nothing_is_asked() {
        var dialog = desk.dialog(false, open("C100", "2"));
        desk.dialogs.answer = false;
        dialog.fields().creditCheck().set(CreditCheck.NONE);
        dialog.acts().cancel().run();
        assertThat(dialog.closed().get()).isFalse();

        dialog.fields().creditCheck().set(CreditCheck.BALANCE);
        dialog.acts().cancel().run();
        assertThat(dialog.closed().get()).isTrue();
        assertThat(desk.dialogs.questions).hasSize(1);
    }

    @Test
    void the_credit_limit_is_checked_as_chosen_and_its_room_is_shown() {
        var order = open("C200", "36");
        var dialog = desk.dialog(false, order);
        assertThat(dialog.refusals().getValue()).first().isInstanceOf(CreditLimit.CreditLimitExceeded.class);

        dialog.fields().creditCheck().set(CreditCheck.NONE);
        assertThat(dialog.refusals().getValue()).isEmpty();

        dialog.fields().creditCheck().set(CreditCheck.BALANCE);
        type(dialog, "10");
        assertThat(dialog.invoices().parts().totals().getValue()).extracting(fact -> desk.words(fact.value()))
                .contains("697.50 EUR");
        assertThat(desk.words(dialog.invoices().room().getValue())).isEqualTo("Credit room after posting 697.50 EUR");
    }

    @Test
    void a_date_in_no_period_is_refused_and_a_wrong_one_is_not_taken() {
        var dialog = desk.dialog(false, open("C100", "2"));
        var typing = new Typing(new Formats(Language.EN), TestOffice.TODAY);

        dialog.fields().invoiceDate().type("31/12/1999", typing);
        assertThat(dialog.refusals().getValue()).hasSize(1);

        dialog.fields().invoiceDate().type("tomorrow", typing);
        assertThat(dialog.acts().post().why().get()).isEqualTo(dialog.fields().invoiceDate().wrong().get());

        dialog.fields().invoiceDate().type("+1", typing);
        assertThat(dialog.acts().post().why().get()).isEmpty();
        dialog.acts().post().run();
        assertThat(desk.office.invoices().byNumber("F2026-0001").orElseThrow().content().dates().invoiceDate())
                .isEqualTo(LocalDate.of(2026, 3, 11));
    }

    @Test
    void the_tabs_go_from_invoice_to_invoice() {
        var dialog = desk.dialog(false, open("C100", "2"), open("C100", "3"));
        var invoices = dialog.invoices();
        assertThat(invoices.previous().why().get()).contains(new PostingRefusal.NoOtherInvoice());

        invoices.next().run();

        assertThat(desk.words(invoices.place().getValue())).endsWith("2 of 2");
        assertThat(invoices.parts().lines().rows().getFirst().most()).isEqualTo(Quantity.of(3));
        assertThat(invoices.next().why().get()).contains(new PostingRefusal.NoOtherInvoice());
        invoices.previous().run();
        assertThat(invoices.parts().lines().rows().getFirst().most()).isEqualTo(Quantity.of(2));
    }

    @Test
    void several_invoices_are_told_in_one_message() {
        desk.dialog(false, open("C100", "2"), open("C100", "3")).acts().post().run();
        assertThat(desk.words(desk.navigator.messages.getFirst().words()))
                .isEqualTo("Posted: 2 invoices, F2026-0001 to F2026-0002 · 151.25 EUR.");
    }
}
