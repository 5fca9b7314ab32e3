package org.faktuur.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.faktuur.Office;
import org.faktuur.Returning;
import org.faktuur.TestOffice;
import org.faktuur.batch.BatchRun;
import org.faktuur.batch.BatchStatus;
import org.faktuur.invoices.Posted;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.money.Quantity;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.returns.InvoicedLines.Wanted;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.PostSalesInvoice;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SummaryUpdate;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sales and returns posted in one go: 200 orders and 50 returns, apart or one invoice a payer.
class MixedRunTest {

    private static final InvoicingParameters ALL = InvoicingParameters.of(QuantityToInvoice.ALL, TODAY);

    @ParameterizedTest(name = "{0}: {1} invoices and {2} credit notes")
    @CsvSource({"NONE, 200, 50", "INVOICE_ACCOUNT, 2, 2"})
    void sales_and_returns_are_posted_in_one_go(SummaryUpdate summary, int invoices, int creditNotes) {
        try (var office = TestOffice.open()) {
            Returning.in(office);
            var sold = orders(office, 50);
            office.postSalesInvoice().post(sold, ALL);
            var chosen = new ArrayList<>(orders(office, 200));
            sold.stream().map(each -> office.invoices().ofOrder(each).getFirst()).forEach(invoice -> {
                var back = office.returns().create().create(List.of(new Wanted(invoice, 1, Quantity.of(1))), "DEFECT")
                        .orElseThrow();
                back.lines().forEach(each -> office.returns().handle().register(back.number(), each.line().id(),
                        each.quantity(), "CREDIT").orElseThrow());
                chosen.add(back.number());
            });
            var parameters = ALL.with(new InvoicingParameters.Summary(summary, ""));
            var verb = office.postSalesInvoice();

            var run = verb.run(verb.arrange(chosen, parameters), parameters, PostSalesInvoice.Progress.NONE);

            var posted = run.verdicts().stream().map(each -> each.outcome().orElseThrow()).toList();
            assertThat(kinds(posted, DocumentKind.INVOICE)).isEqualTo(invoices);
            assertThat(kinds(posted, DocumentKind.CREDIT_NOTE)).isEqualTo(creditNotes);
            assertThat(posted.stream().map(Posted::total).reduce(Money::plus)).contains(Money.parse("EUR 10587.50"));
            assertThat(run.kept().count()).isEqualTo(new BatchRun.Count(250, 250, 0, 0));
            assertThat(run.kept().status()).isEqualTo(BatchStatus.ENDED);
            assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
        }
    }

    private static long kinds(List<Posted> posted, DocumentKind kind) {
        return posted.stream().filter(each -> each.invoice().kind() == kind).count();
    }

    /// Two of P1 at 25.00 each, for two customers in turn: 60.50 with VAT.
    private static List<String> orders(Office office, int count) {
        return IntStream.range(0, count).mapToObj(at -> order(office, at % 2 == 0 ? "C100" : "C200",
                line(1, "P1", "2", "25", "0"))).map(SalesOrder::number).toList();
    }
}
