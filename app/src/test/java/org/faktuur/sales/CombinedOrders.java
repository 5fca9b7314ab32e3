package org.faktuur.sales;

import static org.faktuur.TestOffice.EUR;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faktuur.Office;
import org.faktuur.Returning;
import org.faktuur.TestOffice;
import org.faktuur.invoices.Posted;
import org.faktuur.money.Quantity;
import org.faktuur.invoices.Invoice;
import org.faktuur.invoices.InvoiceDocument;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.outcome.Outcome;
import org.faktuur.sales.InvoicingParameters.Summary;
import org.faktuur.sales.PostSalesInvoice.Verdict;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// Orders in real books that may share an invoice, as the worked examples B7 of the specification have them.
abstract class CombinedOrders {

    Office office;

    @BeforeEach
    void open() {
        office = TestOffice.open();
    }

    @AfterEach
    void close() {
        office.close();
    }

    SalesOrder three(String name) {
        return order(office, "C100", List.of(1, 2, 3).stream().map(number -> {
            var line = line(number, "P1", "1", "10", "0");
            return new SalesLine(0, number, new InvoiceLine.Item("P1", name + "." + number, "pcs",
                    "GOODS", line.item().cost()), line.pricing(), line.taxes(), true, line.quantities());
        }).toArray(SalesLine[]::new));
    }

    void slip(List<SalesOrder> orders, Map<String, Integer> delivered) {
        var quantities = new HashMap<Long, Quantity>();
        orders.forEach(order -> order.lines().forEach(line -> quantities.put(line.id(),
                Quantity.of(delivered.getOrDefault(line.item().description(), 0)))));
        office.postPackingSlip().post(new PostPackingSlip.Delivery(orders.stream().filter(order -> order.lines()
                .stream().anyMatch(line -> !quantities.get(line.id()).isZero())).map(SalesOrder::number).toList(),
                TODAY, quantities)).orElseThrow();
    }

    SalesOrder marked(String account, CurrencyUnit currency, String terms, boolean summary, String net) {
        return billed(account, account, currency, terms, summary, net);
    }

    SalesOrder billed(String customer, String payer, String terms, boolean summary, String net) {
        return billed(customer, payer, EUR, terms, summary, net);
    }

    SalesOrder billed(String customer, String payer, CurrencyUnit currency, String terms, boolean summary,
                              String net) {
        var plain = TestOffice.header(customer, currency);
        var header = new SalesOrderHeader(plain.type(), new SalesOrderHeader.Buyer(customer, "Customer", payer),
                new SalesOrderHeader.Terms(currency, "DOMESTIC", terms), plain.dates(), plain.delivery(), "",
                plain.invoicing().inSummary(summary));
        return office.saveSalesOrder().save(new SalesOrder(SalesOrder.Key.NEW, header,
                List.of(line(1, "P1", "1", net, "0")), List.of(), SalesOrder.Slips.NONE)).orElseThrow();
    }

    SalesOrder returned(String account, String quantity) {
        var plain = TestOffice.header(account, EUR);
        var order = office.saveSalesOrder().saveReturned(new SalesOrder(SalesOrder.Key.NEW, new SalesOrderHeader(
                SalesOrderType.RETURNED_ORDER, plain.buyer(), plain.terms(), plain.dates(), plain.delivery(), ""),
                List.of(line(1, "P1", quantity, "25", "0")), List.of(), SalesOrder.Slips.NONE)).orElseThrow();
        Returning.in(office).registered(order);
        return order;
    }

    void keys(MergeKeys keys) {
        var standard = SalesParameters.STANDARD;
        office.transactions().run(() -> {
            office.sales().rules().save(new SalesParameters(keys, standard.defaults(), standard.credit(),
                    standard.entries()));
            return keys;
        });
    }

    static InvoicingParameters all() {
        return InvoicingParameters.of(QuantityToInvoice.ALL, TODAY);
    }

    static InvoicingParameters merged() {
        return all().with(new Summary(SummaryUpdate.INVOICE_ACCOUNT, ""));
    }

    static List<String> names(List<SalesOrder> orders) {
        return orders.stream().map(SalesOrder::number).toList();
    }

    List<String> totals(List<String> orders, InvoicingParameters parameters) {
        return office.postSalesInvoice().preview(orders, parameters).stream()
                .map(each -> each.outcome().orElseThrow().posted().total().toString()).toList();
    }

    List<Posted> post(List<String> orders, InvoicingParameters parameters) {
        return office.postSalesInvoice().post(orders, parameters).stream().map(Verdict::outcome)
                .map(Outcome::orElseThrow).toList();
    }

    Invoice invoice(Posted posted) {
        return office.invoices().byNumber(posted.invoice().number()).orElseThrow();
    }

    List<String> charges(Posted posted) {
        return InvoiceDocument.of(invoice(posted), TestOffice.particulars(),
                Texts.of(Language.EN, "invoices/invoices")).content().charges()
                .stream().map(charge -> charge.amount().toString()).toList();
    }

    SalesOrder stored(String number) {
        return office.salesOrders().byNumber(number).orElseThrow();
    }
}
