package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.EUR;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.USD;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faktuur.TestOffice;
import org.faktuur.invoices.InvoiceKind;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.money.Percent;
import org.faktuur.money.Quantity;
import org.faktuur.sales.InvoicingParameters.Options;
import org.faktuur.sales.PostSalesInvoice.Verdict;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// Combined invoices as they are posted: returns among sales, selected packing slips, preview and posting, a stop at the first error.
class CombinedPostingTest extends CombinedOrders {

    @Test
    void returns_stay_apart_unless_the_company_lets_them_be_merged() {
        var sold = order(office, "C100", line(1, "P1", "10", "25", "0"));
        var returned = returned("C100", "-4");
        var orders = names(List.of(sold, returned));

        assertThat(totals(orders, merged())).containsExactly("EUR 302.50", "EUR -121.00");
        keys(MergeKeys.MANDATORY_ONLY);
        assertThat(totals(orders, merged())).containsExactly("EUR 181.50");
    }

    @Test
    void the_sign_of_the_total_says_whether_a_mixed_document_is_a_credit_note() {
        keys(MergeKeys.MANDATORY_ONLY);
        var orders = names(List.of(order(office, "C100", line(1, "P1", "1", "25", "0")), returned("C100", "-4")));

        var posted = post(orders, merged());

        assertThat(posted).singleElement().satisfies(each -> {
            assertThat(invoice(each).kind()).isEqualTo(InvoiceKind.CREDIT_NOTE);
            assertThat(each.total()).isEqualTo(Money.parse("EUR -90.75"));
        });
    }

    @Test
    void only_the_packing_slips_that_were_selected_are_invoiced() {
        var order = order(office, "C100", line(1, "P1", "10", "50", "0"));
        order = TestOffice.deliver(office, order, "4");
        order = TestOffice.deliver(office, order, "2");
        var slips = office.sales().arrangeInvoices().openSlips(List.of(order.number()));
        var chosen = slips.getLast();

        assertThat(slips).extracting(OpenSlip::number).containsExactly("PS-000001", "PS-000002");
        var posted = post(List.of(order.number()), InvoicingParameters.of(QuantityToInvoice.PACKING_SLIP, TODAY)
                .with(new InvoicingParameters.Take(QuantityToInvoice.PACKING_SLIP, false, Set.of(chosen.number()),
                        Map.of())));

        assertThat(posted.getFirst().total()).isEqualTo(Money.parse("EUR 121.00"));
        assertThat(invoice(posted.getFirst()).content().references().packingSlips()).containsExactly("PS-000002");
        assertThat(office.sales().arrangeInvoices().openSlips(List.of(order.number())))
                .singleElement().satisfies(left -> {
                    assertThat(left.number()).isEqualTo("PS-000001");
                    assertThat(left.toInvoice()).containsValue(Quantity.of(4));
                });
    }

    @Test
    void the_preview_of_a_combined_discounted_invoice_in_another_currency_is_what_is_posted() {
        var discounted = new SalesOrderHeader.Reckoning(false, Percent.of("3"), Optional.of(new BigDecimal("0.93")),
                true);
        var orders = List.of("9.99", "19.95").stream().map(price -> {
            var header = TestOffice.header("C400", USD);
            return office.saveSalesOrder().save(new SalesOrder(SalesOrder.Key.NEW,
                    header.with(header.invoicing().with(discounted)),
                    List.of(line(1, "P1", "3", price, "5"), line(2, "P3", "1.5", "7.77", "0")), List.of(),
                    SalesOrder.Slips.NONE)).orElseThrow();
        }).toList();
        var foreseen = office.postSalesInvoice().preview(names(orders), merged()).getFirst().outcome().orElseThrow();

        var posted = post(names(orders), merged()).getFirst();

        assertThat(posted).isEqualTo(foreseen.posted());
        assertThat(invoice(posted).content().totals()).isEqualTo(foreseen.proposed().invoice().totals());
        assertThat(invoice(posted).content().content()).isEqualTo(foreseen.proposed().invoice().content());
        assertThat(office.vouchers().byNumber(posted.voucher().number()).orElseThrow().lines())
                .isEqualTo(foreseen.ready().entries());
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
    }

    @Test
    void a_run_that_stops_at_the_first_error_leaves_the_rest() {
        var good = order(office, "C100", line(1, "P1", "1", "10", "0")).number();
        var held = order(office, "C300", line(1, "P1", "1", "10", "0")).number();
        var rest = order(office, "C100", line(1, "P1", "1", "20", "0")).number();

        var verdicts = office.postSalesInvoice().post(List.of(good, held, rest),
                all().with(new Options(false, false, false, true)));

        assertThat(verdicts).extracting(Verdict::order).containsExactly(good, held);
        assertThat(stored(rest).status()).isEqualTo(SalesOrderStatus.OPEN_ORDER);
    }
}
