package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.line;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.money.Quantity;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked examples A3 and B4 of the specification on an order in real books: 10 ordered, slips of 4 and 2 posted, 2 of the
/// first invoiced, 3 picked, 3 to deliver now.
class OrderQuantitiesExampleTest {

    private Office office;
    private SalesOrder order;

    @BeforeEach
    void open() {
        office = TestOffice.open();
        order = TestOffice.order(office, "C100", line(1, "P1", "10", "50", "0"));
        order = TestOffice.deliver(office, order, "4");
        order = TestOffice.deliver(office, order, "2");
        var line = order.lines().getFirst().id();
        var two = new InvoicingParameters.Take(QuantityToInvoice.PACKING_SLIP, false, Set.of("PS-000001"),
                Map.of(new InvoicingParameters.Update(line, ""), Quantity.of(2)));
        assertThat(office.postSalesInvoice().post(List.of(order.number()),
                InvoicingParameters.of(QuantityToInvoice.PACKING_SLIP, TODAY).with(two)))
                .allMatch(verdict -> verdict.outcome().isDone());
        order = stored();
        order = office.saveSalesOrder().save(order.withLines(order.lines().stream()
                .map(each -> each.with(each.quantities().withDeliverNow(Quantity.of(3)))).toList())).orElseThrow();
        order = office.sales().pickSalesOrder().pick(order.number()).orElseThrow();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({"PACKING_SLIP, 4,  6,  6, 4, 0, OPEN_ORDER", "DELIVER_NOW, 3,  9,  5, 1, 4, OPEN_ORDER",
        "ALL,          8, 10, 10, 0, 0, INVOICED"})
    void example_A3_on_an_order(QuantityToInvoice mode, String taken, String delivered, String invoiced,
                                String deliverRemainder, String invoiceRemainder, SalesOrderStatus status) {
        var now = order.lines().getFirst().quantities();
        assertThat(List.of(now.ordered(), now.delivered(), now.invoiced(), now.deliverRemainder(),
                now.invoiceRemainder(), now.picked())).isEqualTo(List.of(Quantity.of(10), Quantity.of(6),
                Quantity.of(2), Quantity.of(4), Quantity.of(4), Quantity.of(3)));
        assertThat(order.status()).isEqualTo(SalesOrderStatus.OPEN_ORDER);

        var posted = office.postSalesInvoice().post(List.of(order.number()), InvoicingParameters.of(mode, TODAY))
                .getFirst().outcome().orElseThrow();

        assertThat(office.invoices().byNumber(posted.invoice().number()).orElseThrow().content().content().lines()
                .getFirst().quantity()).isEqualTo(Quantity.of(taken));
        var after = stored().lines().getFirst().quantities();
        assertThat(List.of(after.ordered(), after.delivered(), after.invoiced(), after.deliverRemainder(),
                after.invoiceRemainder())).isEqualTo(List.of(Quantity.of(10), Quantity.of(delivered),
                Quantity.of(invoiced), Quantity.of(deliverRemainder), Quantity.of(invoiceRemainder)));
        assertThat(stored().status()).isEqualTo(status);
        assertThat(stored().documentStatus()).isEqualTo(DocumentStatus.INVOICE);
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
    }

    @ParameterizedTest
    @CsvSource({"DELIVER_NOW, 150.00", "PICKED, 150.00", "ALL, 400.00", "PACKING_SLIP, 200.00",
        "PICKED_AND_NOT_STOCKED, 150.00"})
    void example_B4_what_each_quantity_mode_comes_to(QuantityToInvoice mode, String net) {
        var foreseen = office.postSalesInvoice().preview(List.of(order.number()),
                InvoicingParameters.of(mode, TODAY)).getFirst().outcome().orElseThrow();
        assertThat(foreseen.proposed().invoice().totals().net()).isEqualTo(Money.parse("EUR " + net));
    }

    @ParameterizedTest
    @CsvSource({"DELIVER_NOW, 3", "PICKED, 3", "ALL, 8", "PACKING_SLIP, 4"})
    void B4_more_than_the_mode_takes_is_refused(QuantityToInvoice mode, String most) {
        var line = order.lines().getFirst();
        var more = Quantity.of(most).plus(Quantity.of(1));
        var asked = new InvoicingParameters.Take(mode, false, Set.of(),
                Map.of(new InvoicingParameters.Update(line.id(), ""), more));
        assertThat(office.postSalesInvoice().post(List.of(order.number()), InvoicingParameters.of(mode, TODAY)
                .with(asked)).getFirst().outcome().refusals()).containsExactly(new SalesRefusal.MoreThanRemains(
                        order.number(), line.item().item(), more, Quantity.of(most)));
    }

    private SalesOrder stored() {
        return office.salesOrders().byNumber(order.number()).orElseThrow();
    }
}
