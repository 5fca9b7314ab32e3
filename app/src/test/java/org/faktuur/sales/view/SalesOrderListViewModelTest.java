package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;

import java.util.List;
import org.faktuur.TestOffice;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderRow;
import org.faktuur.sales.SalesRefusal;
import org.faktuur.shell.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SalesOrderListViewModelTest {

    private final SalesDesk desk = new SalesDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private SalesOrderListViewModel list(SalesOrderListing listing) {
        var list = desk.pages.list(listing);
        list.onShown();
        return list;
    }

    private SalesOrder open(String customer) {
        return TestOffice.order(desk.office, customer, line(1, "P1", "4", "25", "0"));
    }

    private static List<String> numbers(SalesOrderListViewModel list) {
        return list.list().rows().stream().map(SalesOrderRow::number).toList();
    }

    private static void choose(SalesOrderListViewModel list, SalesOrder... orders) {
        for (var order : orders) {
            list.list().rows().stream().filter(row -> row.number().equals(order.number())).findFirst()
                    .ifPresent(list.list()::mark);
        }
    }

    @Test
    void all_orders_stand_newest_first() {
        var first = open("C100");
        var second = open("C200");
        assertThat(numbers(list(SalesOrderListing.ALL))).containsExactly(second.number(), first.number());
    }

    @Test
    void shipped_and_not_invoiced_orders_are_those_with_something_delivered() {
        open("C100");
        var shipped = TestOffice.shipped(desk.office, "C200", line(1, "P1", "4", "25", "0"));
        assertThat(numbers(list(SalesOrderListing.SHIPPED_NOT_INVOICED))).containsExactly(shipped.number());
    }

    @Test
    void several_slips_show_as_the_word_multiple() {
        var order = TestOffice.deliver(desk.office, TestOffice.deliver(desk.office, open("C100"), "1"), "1");
        var list = list(SalesOrderListing.ALL);
        var column = list.list().columns().stream().filter(each -> each.id().equals("slip")).findFirst().orElseThrow();
        assertThat(column.value().apply(list.list().rows().getFirst())).isEqualTo(SeveralSlips.MULTIPLE);
        assertThat(order.slips().count()).isEqualTo(2);
    }

    @Test
    void without_an_order_the_acts_say_to_choose_one() {
        var commands = list(SalesOrderListing.ALL).commands();
        assertThat(commands.invoice().why().get()).contains(new OrderDeskRefusal.NoOrderChosen());
        assertThat(commands.deliver().why().get()).contains(new OrderDeskRefusal.NoOrderChosen());
        assertThat(commands.create().why().get()).isEmpty();
    }

    @Test
    void marked_orders_are_invoiced_together_and_the_dialog_knows_where_from() {
        var first = TestOffice.shipped(desk.office, "C100", line(1, "P1", "4", "25", "0"));
        var second = TestOffice.shipped(desk.office, "C200", line(1, "P1", "4", "25", "0"));
        var list = list(SalesOrderListing.SHIPPED_NOT_INVOICED);
        choose(list, first, second);
        list.commands().invoice().run();
        assertThat(desk.invoiced).containsExactly(List.of(first.number(), second.number()));
        assertThat(desk.fromShipped).containsExactly(true);
    }

    @Test
    void an_order_invoiced_in_full_says_so_at_the_button() {
        var order = TestOffice.shipped(desk.office, "C100", line(1, "P1", "4", "25", "0"));
        desk.office.postSalesInvoice().post(List.of(order.number()),
                InvoicingParameters.of(QuantityToInvoice.ALL, TestOffice.TODAY));
        var list = list(SalesOrderListing.ALL);
        assertThat(list.commands().invoice().why().get())
                .contains(new OrderDeskRefusal.WhollyInvoiced(order.number()));
        assertThat(list.commands().deliver().why().get()).contains(new SalesRefusal.NothingToDeliver(order.number()));
    }

    @Test
    void orders_of_different_customers_get_no_common_slip() {
        var first = open("C100");
        var second = open("C200");
        var list = list(SalesOrderListing.ALL);
        choose(list, first, second);
        assertThat(list.commands().deliver().why().get())
                .contains(new SalesRefusal.DifferentReceivers(first.number(), second.number()));
    }

    @Test
    void one_slip_opens_at_once_and_several_can_be_chosen_from() {
        var order = TestOffice.deliver(desk.office, open("C100"), "1");
        var list = list(SalesOrderListing.ALL);
        list.commands().slips().run();
        assertThat(desk.navigator.documents).containsExactly(
                new DocumentRef(DocumentKind.PACKING_SLIP, order.slips().last()));
        TestOffice.deliver(desk.office, order, "1");
        list.commands().slips().run();
        assertThat(desk.dialogs.shown).hasOnlyElementsOfType(ChooseDocumentViewModel.class).hasSize(1);
    }

    @Test
    void an_order_without_invoice_says_so_and_one_with_opens_it() {
        var order = open("C100");
        var list = list(SalesOrderListing.ALL);
        assertThat(list.commands().invoices().why().get())
                .contains(new OrderDeskRefusal.NoInvoiceYet(order.number()));
        desk.office.postSalesInvoice().post(List.of(order.number()),
                InvoicingParameters.of(QuantityToInvoice.ALL, TestOffice.TODAY));
        var invoice = new DocumentRef(DocumentKind.INVOICE, "F2026-0001");
        desk.invoices.put(order.number(), List.of(invoice));
        list.refresh();
        list.commands().invoices().run();
        assertThat(desk.navigator.documents).containsExactly(invoice);
    }

    @Test
    void opening_a_row_opens_the_order() {
        var order = open("C100");
        list(SalesOrderListing.ALL).list().open();
        assertThat(desk.navigator.documents).containsExactly(
                new DocumentRef(DocumentKind.SALES_ORDER, order.number()));
    }

    @Test
    void after_invoicing_the_list_is_read_again() {
        var order = TestOffice.shipped(desk.office, "C100", line(1, "P1", "4", "25", "0"));
        var list = list(SalesOrderListing.SHIPPED_NOT_INVOICED);
        desk.whenInvoicing = () -> desk.office.postSalesInvoice().post(List.of(order.number()),
                InvoicingParameters.of(QuantityToInvoice.PACKING_SLIP, TestOffice.TODAY));
        list.commands().invoice().run();
        assertThat(numbers(list)).isEmpty();
    }

    @Test
    void the_copy_of_an_order_is_a_page_of_its_own() {
        open("C100");
        list(SalesOrderListing.ALL).commands().copy().run();
        assertThat(desk.navigator.pages).hasOnlyElementsOfType(SalesOrderViewModel.class);
    }

    @Test
    void the_front_door_finds_orders_by_number_and_by_customer() {
        var order = open("C100");
        open("C200");
        var feature = new SalesFeature(desk.pages);
        assertThat(feature.find(order.number(), 9)).extracting(found -> found.document().number())
                .containsExactly(order.number());
        assertThat(feature.find("customer c2", 9)).extracting(found -> found.about()).containsExactly("Customer C200");
        assertThat(feature.find("  ", 9)).isEmpty();
    }

    @Test
    void the_front_door_opens_orders_and_slips_and_counts_what_waits() {
        var order = TestOffice.shipped(desk.office, "C100", line(1, "P1", "4", "25", "0"));
        var feature = new SalesFeature(desk.pages);
        assertThat(feature.menu()).hasSize(3).allSatisfy(item -> assertThat(item.page().get()).isInstanceOf(Page.class));
        assertThat(feature.opens(DocumentKind.SALES_ORDER)).isTrue();
        assertThat(feature.opens(DocumentKind.VOUCHER)).isFalse();
        assertThat(feature.open(new DocumentRef(DocumentKind.PACKING_SLIP, order.slips().last())))
                .isInstanceOf(PackingSlipViewModel.class);
        assertThat(feature.workItems()).extracting(item -> item.count()).containsExactly(1L);
        assertThat(feature.acts()).hasSize(1);
    }
}
