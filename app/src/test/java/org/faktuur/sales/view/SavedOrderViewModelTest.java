package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;

import java.util.List;
import org.faktuur.TestOffice;
import org.faktuur.money.Quantity;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesRefusal;
import org.faktuur.shell.EntryField;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// The page of an order that is kept: what may still be changed, and what happens when it is left, acted on or gone.
class SavedOrderViewModelTest extends OrderOnDesk {

    @Test
    void a_saved_order_has_its_number_and_stays_open() {
        var page = blank();
        type(page.header().customer(), "C100");
        typed(page, "P1", "2");
        page.save().run();
        var order = desk.kept(page.kept().get().orElseThrow().number());
        assertThat(order.lines()).hasSize(1);
        assertThat(page.save().why().get()).contains(new OrderDeskRefusal.NothingChanged());
        assertThat(page.closed().get()).isFalse();
        page.saveAndClose().run();
        assertThat(page.closed().get()).isTrue();
    }

    @Test
    void what_was_delivered_cannot_be_deleted_become_another_item_or_be_ordered_less() {
        var page = page(partlyDelivered());
        var delivered = page.lines().rows().getFirst();
        page.lines().delete(delivered);
        assertThat(page.lines().filled()).hasSize(2);
        type(delivered.item(), "P2");
        assertThat(delivered.item().get()).isEqualTo("P1");
        type(delivered.quantity(), "3");
        assertThat(delivered.quantity().wrong().get())
                .contains(new SalesRefusal.LessThanDelivered(1, Quantity.of(4)));
        assertThat(page.header().customer().isOpen()).isFalse();
        page.lines().delete(page.lines().rows().get(1));
        assertThat(page.lines().filled()).hasSize(1);
    }

    @Test
    void what_was_invoiced_keeps_its_price() {
        var order = partlyDelivered();
        desk.office.postSalesInvoice().post(List.of(order.number()),
                InvoicingParameters.of(QuantityToInvoice.PACKING_SLIP, TestOffice.TODAY));
        var page = page(order);
        assertThat(page.lines().rows().getFirst().price().closed().get()).contains(new OrderDeskRefusal.LineInvoiced());
        assertThat(page.lines().rows().get(1).price().isOpen()).isTrue();
    }

    @Test
    void what_is_invoiced_in_full_stays_as_it_is() {
        var order = TestOffice.shipped(desk.office, "C100", line(1, "P1", "4", "25", "0"));
        desk.office.postSalesInvoice().post(List.of(order.number()),
                InvoicingParameters.of(QuantityToInvoice.PACKING_SLIP, TestOffice.TODAY));
        var line = page(order).lines().rows().getFirst();
        assertThat(line.fields()).noneMatch(EntryField::isOpen);
        assertThat(line.quantity().closed().get()).contains(new OrderDeskRefusal.LineWhollyInvoiced());
    }

    @Test
    void what_is_open_of_its_invoices_and_what_the_account_owes_stand_on_it() {
        var order = TestOffice.order(desk.office, "C100", line(1, "P1", "4", "25", "0"));
        assertThat(page(order).totals().open().get().orElseThrow().ofOrder()).isEmpty();
        desk.office.postSalesInvoice().post(List.of(order.number()),
                InvoicingParameters.of(QuantityToInvoice.ALL, TestOffice.TODAY));
        var open = page(order).totals().open().get().orElseThrow();
        assertThat(open.ofOrder()).contains(Money.parse("EUR 121.00"));
        assertThat(open.owed()).isEqualTo(Money.parse("EUR 121.00"));
    }

    @Test
    void changing_the_quantity_changes_what_is_delivered_now() {
        var page = page(partlyDelivered());
        type(page.lines().rows().getFirst().quantity(), "12");
        assertThat(page.lines().rows().getFirst().deliverNow().get()).isEqualTo(Quantity.of(8));
    }

    @Test
    void leaving_changes_behind_is_asked_first() {
        var page = page(partlyDelivered());
        assertThat(page.mayClose()).isTrue();
        assertThat(desk.dialogs.questions).isEmpty();
        type(page.header().reference(), "PO 9");
        desk.dialogs.answer = false;
        assertThat(page.mayClose()).isFalse();
        assertThat(desk.dialogs.questions).hasSize(1);
    }

    @Test
    void somebody_who_was_faster_wins_and_the_page_says_so() {
        var order = partlyDelivered();
        var page = page(order);
        desk.office.saveSalesOrder().save(desk.kept(order.number())).orElseThrow();
        type(page.header().reference(), "late");
        page.save().run();
        assertThat(desk.kept(order.number()).header().reference()).isEmpty();
        assertThat(desk.navigator.messages).hasSize(1);
    }

    @Test
    void an_act_saves_first_and_reads_the_order_again_after() {
        var order = TestOffice.order(desk.office, "C100", line(1, "P1", "4", "25", "0"));
        var page = page(order);
        type(page.header().reference(), "PO 9");
        desk.dialogs.whenShown = dialog -> ((PostPackingSlipViewModel) dialog).ok().run();
        page.commands().deliver().run();
        assertThat(desk.kept(order.number()).header().reference()).isEqualTo("PO 9");
        assertThat(page.kept().get().orElseThrow().slips().count()).isEqualTo(1);
        assertThat(page.documents().get()).containsExactly(
                new DocumentRef(DocumentKind.PACKING_SLIP, desk.kept(order.number()).slips().last()));
    }

    @Test
    void an_order_that_is_gone_says_so_and_closes() {
        var page = desk.pages.order("SO-999999");
        page.onShown();
        assertThat(page.closed().get()).isTrue();
        assertThat(desk.navigator.messages).hasSize(1);
    }

    @Test
    void opening_an_order_changes_nothing_of_how_it_is_invoiced() {
        var page = page(TestOffice.order(desk.office, "C100", line(1, "P1", "10", "25", "0")));
        assertThat(page.save().why().get()).isPresent();
        assertThat(page.written().header().invoicing()).isEqualTo(
                desk.kept(page.kept().get().orElseThrow().number()).header().invoicing());
    }
}
