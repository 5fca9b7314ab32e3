package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;
import static org.faktuur.TestOffice.shipped;

import java.util.List;
import org.faktuur.TestOffice;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SummaryUpdate;
import org.faktuur.sales.view.NotArrangedViewModel.Answer;
import org.faktuur.shell.Typing;
import org.faktuur.session.Language;
import org.faktuur.texts.Formats;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Arranging, heading and selecting in the dialog, over real books in memory.
class PostingProposalTest {

    private final PostingDesk desk = new PostingDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void two_orders_are_two_invoices_until_they_are_arranged_into_one() {
        var dialog = desk.dialog(false, open("120"), open("300"));
        assertThat(dialog.acts().arrange().why().get()).contains(new PostingRefusal.NothingToArrange());
        assertThat(groups(dialog)).containsExactly(List.of("SO-000001"), List.of("SO-000002"));

        dialog.fields().summary().update().set(SummaryUpdate.INVOICE_ACCOUNT);
        assertThat(groups(dialog)).hasSize(2);
        assertThat(dialog.notArranged().get()).isTrue();

        dialog.acts().arrange().run();
        assertThat(groups(dialog)).containsExactly(List.of("SO-000001", "SO-000002"));
        assertThat(dialog.notArranged().get()).isFalse();
        assertThat(desk.words(dialog.postWords().getValue())).isEqualTo("OK — post 1");

        dialog.fields().summary().update().set(SummaryUpdate.NONE);
        assertThat(groups(dialog)).hasSize(2);
    }

    @Test
    void another_order_may_head_the_invoice_and_is_what_is_posted() {
        var dialog = merged();
        assertThat(dialog.invoices().rows().getFirst().group().header()).isEqualTo("SO-000001");

        dialog.headedBy(dialog.invoices().rows().getFirst(), "SO-000002");
        assertThat(desk.words(dialog.invoices().place().getValue())).startsWith("SO-000002");
        dialog.acts().post().run();

        var invoice = desk.office.invoices().byNumber("F2026-0001").orElseThrow();
        assertThat(invoice.content().references().orderNumbers()).containsExactly("SO-000001", "SO-000002");
        assertThat(dialog.closed().get()).isTrue();
    }

    @Test
    void example_b7_4_the_cent_that_merging_makes_is_shown() {
        var dialog = merged("10.03", "10.03");
        assertThat(dialog.invoices().rows().getFirst().difference()).contains(Money.parse("EUR -0.01"));
        assertThat(desk.words(dialog.invoices().rows().getFirst().remark()))
                .isEqualTo("0.01 EUR less than 2 separate invoices, because sales tax is rounded once.");
        assertThat(desk.words(dialog.invoices().difference().getValue()))
                .isEqualTo("-0.01 EUR against separate invoices");
    }

    @Test
    void ok_asks_what_is_meant_where_the_orders_are_not_arranged_yet() {
        var dialog = desk.dialog(false, open("120"), open("300"));
        dialog.fields().summary().update().set(SummaryUpdate.INVOICE_ACCOUNT);

        answer(Answer.STAY);
        dialog.acts().post().run();
        assertThat(desk.invoices()).isZero();
        assertThat(dialog.closed().get()).isFalse();

        answer(Answer.ARRANGE);
        dialog.acts().post().run();
        assertThat(desk.invoices()).isEqualTo(1);
        assertThat(dialog.closed().get()).isTrue();
    }

    @Test
    void what_is_listed_may_be_posted_as_it_is() {
        var dialog = desk.dialog(false, open("120"), open("300"));
        dialog.fields().summary().update().set(SummaryUpdate.INVOICE_ACCOUNT);
        answer(Answer.AS_LISTED);
        dialog.acts().post().run();
        assertThat(desk.invoices()).isEqualTo(2);
    }

    @Test
    void a_single_order_needs_no_arranging() {
        var dialog = desk.dialog(false, open("120"));
        dialog.fields().summary().update().set(SummaryUpdate.INVOICE_ACCOUNT);
        assertThat(dialog.notArranged().get()).isFalse();
    }

    @Test
    void the_summary_order_must_be_named_and_be_one_of_the_orders() {
        var dialog = desk.dialog(false, open("120"), open("300"));
        dialog.fields().summary().update().set(SummaryUpdate.ORDER);
        assertThat(dialog.acts().arrange().why().get()).contains(new PostingRefusal.SummaryOrderMissing());
        assertThat(dialog.acts().post().why().get()).contains(new PostingRefusal.SummaryOrderMissing());

        summaryOrder(dialog, "SO-000099");
        assertThat(dialog.acts().arrange().why().get()).contains(new PostingRefusal.NotOneOfTheOrders("SO-000099"));

        summaryOrder(dialog, "SO-000002");
        assertThat(dialog.orders("000002")).hasSize(1);
        dialog.acts().arrange().run();
        assertThat(dialog.invoices().rows()).singleElement()
                .satisfies(row -> assertThat(row.group().header()).isEqualTo("SO-000002"));
    }

    @Test
    void an_invoice_for_each_packing_slip_is_offered_only_where_slips_are_invoiced() {
        var dialog = desk.dialog(true, delivered("120"), delivered("300"));
        assertThat(dialog.fields().summary().choices()).contains(SummaryUpdate.PACKING_SLIP);
        dialog.fields().summary().update().set(SummaryUpdate.PACKING_SLIP);
        dialog.acts().arrange().run();
        assertThat(dialog.invoices().rows()).extracting(row -> row.group().slip()).doesNotContain("").hasSize(2);

        dialog.fields().quantity().set(QuantityToInvoice.ALL);
        assertThat(dialog.fields().summary().choices()).doesNotContain(SummaryUpdate.PACKING_SLIP);
        assertThat(dialog.fields().summary().update().get()).isEqualTo(SummaryUpdate.NONE);
    }

    @Test
    void packing_slips_are_chosen_one_by_one() {
        var dialog = desk.dialog(true, delivered("120"), delivered("300"));
        desk.dialogs.whenShown = page -> {
            var slips = (SelectPackingSlipsViewModel) page;
            slips.none().run();
            slips.list().mark(slips.list().rows().getFirst());
            slips.ok().run();
        };
        dialog.acts().slips().run();
        assertThat(dialog.invoices().rows()).extracting(InvoiceToBe::verdict)
                .containsExactlyInAnyOrder(InvoiceVerdict.CAN_BE_POSTED, InvoiceVerdict.REFUSED);
        dialog.fields().quantity().set(QuantityToInvoice.ALL);
        assertThat(dialog.acts().slips().why().get()).contains(new PostingRefusal.SlipsNotInvoiced());
    }

    @Test
    void a_query_selects_the_orders_and_cancel_asks_before_the_proposal_is_gone() {
        open("120");
        open("300");
        var dialog = desk.dialog(false);
        assertThat(dialog.acts().post().why().get()).contains(new PostingRefusal.NoOrdersYet());
        assertThat(desk.words(dialog.invoices().summary().getValue())).isEqualTo("Select the orders to invoice");

        dialog.acts().select().run();
        assertThat(groups(dialog)).hasSize(2);
        dialog.acts().cancel().run();
        assertThat(desk.dialogs.questions).hasSize(1);
        assertThat(dialog.closed().get()).isTrue();
        assertThat(desk.invoices()).isZero();
    }

    private PostSalesInvoiceViewModel merged(String... prices) {
        var dialog = prices.length == 0 ? desk.dialog(false, open("120"), open("300"))
                : desk.dialog(false, open(prices[0]), open(prices[1]));
        dialog.fields().summary().update().set(SummaryUpdate.INVOICE_ACCOUNT);
        dialog.acts().arrange().run();
        return dialog;
    }

    private void answer(Answer answer) {
        desk.dialogs.whenShown = page -> {
            if (page instanceof NotArrangedViewModel asked) {
                (switch (answer) {
                    case ARRANGE -> asked.arrange();
                    case AS_LISTED -> asked.asListed();
                    case STAY -> asked.stay();
                }).run();
            }
        };
    }

    private static void summaryOrder(PostSalesInvoiceViewModel dialog, String number) {
        dialog.fields().summary().order().type(number, new Typing(new Formats(Language.EN), TestOffice.TODAY));
    }

    private static List<List<String>> groups(PostSalesInvoiceViewModel dialog) {
        return dialog.invoices().rows().stream().map(row -> row.group().orders()).toList();
    }

    private SalesOrder open(String price) {
        return order(desk.office, "C100", line(1, "P1", "1", price, "0"));
    }

    private SalesOrder delivered(String price) {
        return shipped(desk.office, "C100", line(1, "P1", "1", price, "0"));
    }
}
