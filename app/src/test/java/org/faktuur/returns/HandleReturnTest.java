package org.faktuur.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.EUR;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.freight;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.Office;
import org.faktuur.Returning;
import org.faktuur.TestOffice;
import org.faktuur.invoices.ChargeCategory;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;
import org.faktuur.returns.InvoicedLines.Wanted;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.InvoicingParameters.Options;
import org.faktuur.sales.PostPackingSlip.Delivery;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.ReturnLineStatus;
import org.faktuur.sales.SalesOrderStatus;
import org.faktuur.sales.SalesOrderType;
import org.faktuur.sales.SalesRefusal;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The statuses of return lines and what moves them (the specification, D3, D4, D7).
class HandleReturnTest {

    private Office office;
    private Returning returning;
    private String invoice;

    @BeforeEach
    void open() {
        office = TestOffice.open();
        returning = Returning.in(office);
        office.transactions().run(() -> {
            office.sales().stock().count("P1", Quantity.of(100));
            return null;
        });
        invoice = returning.invoiced(order(office, "C100", EUR, List.of(line(1, "P1", "10", "25", "0")),
                List.of(freight("15"))).number()).invoice().number();
    }

    @AfterEach
    void close() {
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
        office.close();
    }

    @Test
    void a_return_order_bears_an_rma_number_a_deadline_and_the_status_created() {
        var made = returning.expected(invoice, "4", "DEFECT");

        assertThat(made.rma().number()).isEqualTo("RMA-000001");
        assertThat(made.rma().deadline()).isEqualTo(TODAY.plusDays(90));
        assertThat(made.status()).isEqualTo(ReturnOrderStatus.CREATED);
        assertThat(made.order().header().type()).isEqualTo(SalesOrderType.RETURNED_ORDER);
        assertThat(made.lines().getFirst().line().item().cost()).isEqualTo(Price.of("14"));
    }

    @Test
    void a_partial_arrival_leaves_the_rest_expected_on_a_line_of_its_own() {
        var made = returning.expected(invoice, "4", "DEFECT");

        var parted = office.returns().handle().register(made.number(), id(made), Quantity.of(3), "CREDIT")
                .orElseThrow();

        assertThat(parted.lines()).extracting(ReturnLine::quantity).containsExactly(Quantity.of(3), Quantity.of(1));
        assertThat(parted.lines()).extracting(ReturnLine::status).containsExactly(ReturnLineStatus.REGISTERED,
                ReturnLineStatus.EXPECTED);
        assertThat(parted.status()).isEqualTo(ReturnOrderStatus.OPEN);
        returning.received(parted);
        assertThat(returning.invoiced(made.number()).total()).isEqualTo(Money.parse("EUR -90.75"));
        assertThat(returning.read(made).status()).isEqualTo(ReturnOrderStatus.OPEN);
    }

    @Test
    void quarantine_ends_with_a_disposition() {
        var made = returning.expected(invoice, "4", "DEFECT");
        var handle = office.returns().handle();
        assertThat(handle.quarantine(made.number(), id(made), Quantity.of(4)).orElseThrow().lines().getFirst()
                .status()).isEqualTo(ReturnLineStatus.QUARANTINE);

        assertThat(handle.endQuarantine(made.number(), id(made), "").refusals())
                .containsExactly(new ReturnRefusal.DispositionNeeded("P1"));
        assertThat(handle.endQuarantine(made.number(), id(made), "SCRAP").orElseThrow().lines().getFirst().status())
                .isEqualTo(ReturnLineStatus.REGISTERED);
    }

    @Test
    void each_status_is_refused_what_it_does_not_allow() {
        var made = returning.registered(returning.expected(invoice, "4", "DEFECT"), DispositionAction.CREDIT);
        var handle = office.returns().handle();
        var wrong = List.<Refusal>of(new ReturnRefusal.WrongStatus("P1", ReturnLineStatus.REGISTERED));

        assertThat(handle.register(made.number(), id(made), Quantity.of(1), "CREDIT").refusals()).isEqualTo(wrong);
        assertThat(handle.quarantine(made.number(), id(made), Quantity.of(1)).refusals()).isEqualTo(wrong);
        assertThat(handle.endQuarantine(made.number(), id(made), "CREDIT").refusals()).isEqualTo(wrong);
        assertThat(handle.cancel(made.number(), id(made)).refusals()).isEqualTo(wrong);
        assertThat(handle.cancel(made.number()).refusals())
                .containsExactly(new ReturnRefusal.AlreadyComing(made.number()));
    }

    @Test
    void what_is_canceled_may_be_given_back_by_another_return() {
        var made = returning.expected(invoice, "10", "DEFECT");

        assertThat(office.returns().handle().cancel(made.number()).orElseThrow().status())
                .isEqualTo(ReturnOrderStatus.CANCELED);

        assertThat(returning.expected(invoice, "10", "DEFECT").lines()).hasSize(1);
    }

    @Test
    void a_packing_slip_receives_whole_registered_lines_only() {
        var made = returning.expected(invoice, "4", "DEFECT");
        var slip = new Delivery(List.of(made.number()), TODAY, Map.of(id(made), Quantity.of(-4)));
        assertThat(office.postPackingSlip().post(slip).refusals()).containsExactly(
                new SalesRefusal.NotRegistered(made.number(), "P1", ReturnLineStatus.EXPECTED));

        returning.registered(made, DispositionAction.CREDIT);

        assertThat(office.postPackingSlip().post(new Delivery(List.of(made.number()), TODAY,
                Map.of(id(made), Quantity.of(-3)))).refusals()).containsExactly(
                new SalesRefusal.ReceivedWhole(made.number(), "P1", Quantity.of(4)));
        assertThat(returning.received(made).lines().getFirst().status()).isEqualTo(ReturnLineStatus.RECEIVED);
        assertThat(stock()).isEqualTo(Quantity.of(94));
    }

    @Test
    void scrapping_posts_the_loss_with_the_packing_slip_and_leaves_the_stock_alone() {
        var made = returning.registered(returning.expected(invoice, "4", "DEFECT"), DispositionAction.SCRAP);

        returning.received(made);

        assertThat(office.vouchers().byNumber("V2026-0002").orElseThrow().lines()).extracting(
                entry -> entry.account() + " " + entry.signed()).containsExactly("618900 EUR 56.00",
                "140100 EUR -56.00");
        assertThat(stock()).isEqualTo(Quantity.of(90));
        assertThat(returning.invoiced(made.number()).total()).isEqualTo(Money.parse("EUR -121.00"));
    }

    @Test
    void a_credit_without_goods_is_registered_at_once_and_its_cost_is_lost_with_the_invoice() {
        var made = returning.expected(invoice, "4", "DEFECT");
        assertThat(office.returns().handle().creditOnly(made.number(), id(made), "CREDIT").refusals())
                .containsExactly(new ReturnRefusal.GoodsAreReturned("CREDIT"));
        office.returns().handle().creditOnly(made.number(), id(made), "CREDIT_ONLY").orElseThrow();

        var posted = returning.invoiced(made.number());

        assertThat(office.vouchers().byNumber(posted.voucher().number()).orElseThrow().lines())
                .extracting(entry -> entry.account() + " " + entry.signed())
                .contains("618900 EUR 56.00", "140100 EUR -56.00", "140100 EUR 56.00", "500100 EUR -56.00");
        assertThat(stock()).isEqualTo(Quantity.of(90));
    }

    @Test
    void what_goes_back_to_the_customer_is_not_credited_and_stays_out_of_stock() {
        var made = returning.registered(returning.expected(invoice, "4", "RESTOCK"),
                DispositionAction.RETURN_TO_CUSTOMER);
        returning.received(made);

        assertThat(returning.invoiced(made.number()).total()).isEqualTo(Money.parse("EUR 18.15"));
        assertThat(stock()).isEqualTo(Quantity.of(90));
        assertThat(returning.expected(invoice, "10", "DEFECT").lines()).hasSize(1);
    }

    @Test
    void a_replacement_is_ordered_when_the_goods_are_received_unless_it_was_ordered_ahead() {
        var made = returning.registered(returning.expected(invoice, "4", "DEFECT"),
                DispositionAction.REPLACE_AND_CREDIT);
        var after = returning.received(made);

        assertThat(after.rma().replacements()).hasSize(1);
        var again = office.salesOrders().byNumber(after.rma().replacements().getFirst()).orElseThrow();
        assertThat(again.lines().getFirst().quantities().ordered()).isEqualTo(Quantity.of(4));
        assertThat(again.header().type()).isEqualTo(SalesOrderType.SALES_ORDER);

        var other = returning.expected(invoice, "1", "DEFECT");
        var ahead = office.returns().replace().ahead(other.number()).orElseThrow();
        assertThat(office.returns().handle().register(other.number(), id(other), Quantity.of(1), "REPLACE_AND_SCRAP")
                .refusals()).containsExactly(new ReturnRefusal.ReplacedAhead(other.number(), ahead.number()));
    }

    @Test
    void a_line_by_hand_comes_back_at_the_item_s_own_cost() {
        var made = office.returns().create().create("C100", "DEFECT").orElseThrow();

        var with = office.returns().create().add(made.number(), new CreateReturnOrder.ByHand("P1", Quantity.of(2),
                Price.of("20"), Percent.ZERO, Optional.empty())).orElseThrow();

        assertThat(with.lines().getFirst().line().item().cost()).isEqualTo(Price.of("14"));
        assertThat(with.lines().getFirst().credits()).isEmpty();
        returning.registered(with, DispositionAction.CREDIT);
        assertThat(returning.invoiced(with.number()).total()).isEqualTo(Money.parse("EUR -48.40"));
    }

    @Test
    void a_credit_note_on_the_order_leaves_it_invoiced_or_opens_it_again() {
        var sold = office.salesOrders().byNumber("SO-000001").orElseThrow();
        credit(Options.NONE);
        assertThat(office.salesOrders().byNumber(sold.number()).orElseThrow().status())
                .isEqualTo(SalesOrderStatus.INVOICED);

        credit(new Options(false, true, false, false));

        var open = office.salesOrders().byNumber(sold.number()).orElseThrow();
        assertThat(open.status()).isEqualTo(SalesOrderStatus.OPEN_ORDER);
        assertThat(open.lines().getFirst().quantities().deliverRemainder()).isEqualTo(Quantity.of(4));
    }

    @Test
    void correcting_an_invoice_credits_all_of_it_and_makes_an_order_that_says_the_same() {
        var correction = office.returns().correct().correct(invoice, "DEFECT").orElseThrow();

        var credit = office.invoices().byNumber(correction.creditNote()).orElseThrow();
        assertThat(credit.content().totals().total()).isEqualTo(
                office.invoices().byNumber(invoice).orElseThrow().content().totals().total().negated());
        assertThat(credit.content().content().lines()).extracting(line -> line.source().credited()
                .map(InvoiceLine.Credited::invoice)).containsExactly(Optional.of(invoice));
        assertThat(returning.invoiced(correction.order()).total()).isEqualTo(Money.parse("EUR 320.65"));
        assertThat(office.returns().orders().correctionOf(invoice)).contains(correction);
        assertThat(office.returns().correct().correct(invoice, "DEFECT").refusals())
                .containsExactly(new ReturnRefusal.WhollyCredited(invoice));
        assertThat(stock()).isEqualTo(Quantity.of(90));
    }

    @ParameterizedTest(name = "{0} % of 100.00 given back: a credit note of {1}")
    @CsvSource({"10, -133.10", "-10, -108.90"})
    void a_disposition_charges_in_percent_with_the_sign_of_the_specification(String percent, String total) {
        office.transactions().run(() -> {
            office.returns().codes().dispositions().save(new DispositionCode("HANDLED", "Handled",
                    DispositionAction.CREDIT, Optional.of(new ReturnCharge("FREIGHT", ChargeCategory.PERCENT,
                            new BigDecimal(percent)))));
            return null;
        });
        var made = returning.expected(invoice, "4", "DEFECT");
        var handle = office.returns().handle();

        var charged = handle.register(made.number(), id(made), Quantity.of(4), "HANDLED").orElseThrow();

        assertThat(charged.order().charges()).singleElement()
                .satisfies(charge -> assertThat(charge.terms().ofLine()).isEqualTo(1));
        assertThat(handle.worth(charged).orElseThrow().total()).isEqualTo(Money.parse("EUR " + total));
        assertThat(handle.dispose(made.number(), id(made), "CREDIT").orElseThrow().order().charges()).isEmpty();
        handle.dispose(made.number(), id(made), "HANDLED").orElseThrow();
        assertThat(returning.invoiced(made.number()).total()).isEqualTo(Money.parse("EUR " + total));
    }

    @Test
    void another_reason_adds_its_charge_and_leaves_the_earlier_one() {
        var made = returning.expected(invoice, "4", "RESTOCK");

        var changed = office.returns().handle().change(made.number(), "DEFECT", TODAY.plusDays(5)).orElseThrow();

        assertThat(changed.rma().reason()).isEqualTo("DEFECT");
        assertThat(changed.rma().deadline()).isEqualTo(TODAY.plusDays(5));
        assertThat(changed.order().charges()).hasSize(1);
        assertThat(office.returns().handle().change(made.number(), "RESTOCK", TODAY).orElseThrow().order().charges())
                .hasSize(2);
        assertThat(changed.lines().getFirst().credits().orElseThrow().reason()).isEqualTo("Defective");
        assertThat(office.returns().handle().change(made.number(), "WHY", TODAY).refusals())
                .containsExactly(new ReturnRefusal.NoSuchReason("WHY"));
    }

    private void credit(Options options) {
        office.returns().credit().credit("SO-000001", List.of(new Wanted(invoice, 1, Quantity.of(4))), "DEFECT")
                .orElseThrow();
        assertThat(office.postSalesInvoice().post(List.of("SO-000001"), InvoicingParameters.of(
                QuantityToInvoice.DELIVER_NOW, TODAY).with(options)).getFirst().outcome().orElseThrow().total())
                .isEqualTo(Money.parse("EUR -121.00"));
    }

    private Quantity stock() {
        return office.sales().stock().onHand(List.of("P1")).get("P1");
    }

    private static long id(ReturnOrder order) {
        return order.lines().getFirst().line().id();
    }
}
