package org.faktuur.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.EUR;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.USD;
import static org.faktuur.TestOffice.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.faktuur.Office;
import org.faktuur.Returning;
import org.faktuur.TestOffice;
import org.faktuur.invoices.Invoice;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.money.Percent;
import org.faktuur.money.Quantity;
import org.faktuur.returns.InvoicedLines.Wanted;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.InvoicingParameters.Options;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderHeader;
import org.faktuur.tax.TaxCodes;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// For any invoice and any sequence of partial returns, the credit notes sum to at most the invoice, and when all of it
/// has come back every account, every VAT code and the customer stand at nothing.
class CreditNotesPropertyTest {

    private static final int INVOICES = 12;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void what_comes_back_in_parts_sums_to_the_invoice_and_never_exceeds_it(long seed) {
        var random = new Random(seed);
        for (var at = 0; at < INVOICES; at++) {
            try (var office = TestOffice.open()) {
                giveBackAll(office, random, EUR);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void what_was_sold_abroad_and_comes_back_in_parts_leaves_not_a_cent_of_converting(long seed) {
        var random = new Random(seed);
        for (var at = 0; at < INVOICES; at++) {
            try (var office = TestOffice.open()) {
                giveBackAll(office, random, USD);
                assertThat(office.receivables().balances(List.of("C400")).get("C400")).isEqualTo(Money.zero(EUR));
            }
        }
    }

    private static void giveBackAll(Office office, Random random, CurrencyUnit currency) {
        var returning = Returning.in(office);
        var invoice = invoice(office, random, currency);
        var number = invoice.number();
        var left = new TreeMap<Integer, Quantity>();
        var lines = invoice.content().content().lines();
        for (var at = 0; at < lines.size(); at++) {
            left.put(at + 1, lines.get(at).quantity());
        }
        var credited = Money.zero(currency);
        while (left.values().stream().anyMatch(quantity -> quantity.sign() > 0)) {
            var wanted = some(left, number, random, false);
            var order = office.returns().create().create(wanted, "DEFECT").orElseThrow();
            order.lines().forEach(each -> office.returns().handle().register(order.number(), each.line().id(),
                    each.quantity(), "CREDIT").orElseThrow());
            credited = credited.plus(office.postSalesInvoice().post(List.of(order.number()), InvoicingParameters
                    .of(QuantityToInvoice.ALL, TODAY).with(new Options(random.nextBoolean(), false, false, false)))
                    .getFirst().outcome().orElseThrow().total());
            assertThat(credited.plus(invoice.content().totals().total()).isNegative()).isFalse();
        }
        assertThat(credited).isEqualTo(invoice.content().totals().total().negated());
        assertNothingLeft(office, number);
        assertThat(returning.office().verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
    }

    private static List<Wanted> some(Map<Integer, Quantity> left, String invoice, Random random, boolean whole) {
        var wanted = new ArrayList<Wanted>();
        for (var entry : left.entrySet()) {
            var most = entry.getValue().amount().intValueExact();
            var takes = whole ? most : random.nextInt(most + 1);
            if (takes > 0) {
                wanted.add(new Wanted(invoice, entry.getKey(), Quantity.of(takes)));
                entry.setValue(entry.getValue().minus(Quantity.of(takes)));
            }
        }
        return wanted.isEmpty() ? some(left, invoice, random, true) : wanted;
    }

    private static Invoice invoice(Office office, Random random, CurrencyUnit currency) {
        var lines = new ArrayList<SalesLine>();
        for (var at = 0; at < 1 + random.nextInt(4); at++) {
            var line = line(at + 1, "P" + (1 + random.nextInt(3)), String.valueOf(1 + random.nextInt(9)),
                    random.nextInt(200) + "." + (100 + random.nextInt(900)), String.valueOf(random.nextInt(4) * 7));
            lines.add(random.nextInt(4) > 0 ? line : bothCodes(line));
        }
        var plain = TestOffice.header(currency.equals(USD) ? "C400" : "C100", currency);
        var header = plain.with(plain.invoicing().with(new SalesOrderHeader.Reckoning(random.nextBoolean(),
                Percent.of(String.valueOf(random.nextInt(3) * 3)), Optional.empty(), true)));
        var order = office.saveSalesOrder().save(new SalesOrder(SalesOrder.Key.NEW, header, lines, List.of(),
                SalesOrder.Slips.NONE)).orElseThrow();
        return office.invoices().byNumber(new Returning(office).invoiced(order.number()).invoice().number())
                .orElseThrow();
    }

    /// Taxed with two codes, which are rounded and given back apart.
    private static SalesLine bothCodes(SalesLine line) {
        return new SalesLine(line.id(), line.lineNo(), line.item(), line.pricing(), TaxCodes.of("BTW21", "BTW9"),
                line.stocked(), line.quantities());
    }

    private static void assertNothingLeft(Office office, String invoice) {
        var taxes = new TreeMap<String, Money>();
        var balances = new TreeMap<String, Money>();
        var documents = new ArrayList<>(office.invoices().creditNotesOf(invoice));
        documents.add(invoice);
        documents.stream().map(each -> office.invoices().byNumber(each).orElseThrow()).forEach(each -> {
            var vat = each.content().content().vat();
            for (var at = 0; at < vat.size(); at++) {
                taxes.merge(vat.get(at).code(), vat.get(at).tax(), Money::plus);
                taxes.merge(vat.get(at).code() + " own", each.content().own(at).tax(), Money::plus);
                taxes.merge(vat.get(at).code() + " base", each.content().own(at).base(), Money::plus);
            }
            for (VoucherLine entry : office.vouchers().byNumber(each.voucher()).orElseThrow().lines()) {
                balances.merge(entry.account(), entry.signed(), Money::plus);
            }
        });
        assertThat(taxes).allSatisfy((_, tax) -> assertThat(tax.isZero()).isTrue());
        assertThat(balances).allSatisfy((_, balance) -> assertThat(balance.isZero()).isTrue());
    }
}
