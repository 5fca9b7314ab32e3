package org.faktuur.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.faktuur.Founding;
import org.faktuur.Office;
import org.faktuur.TestSession;
import org.faktuur.database.Database;
import org.faktuur.invoices.ReadyInvoice;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.listing.Sort;
import org.faktuur.money.Quantity;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.sales.DocumentStatus;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderStatus;
import org.faktuur.sales.SalesOrderType;
import org.faktuur.sales.SummaryUpdate;
import org.faktuur.samples.PracticeCompany.Lesson;
import org.faktuur.session.Language;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The practice company holds what the lessons name, in every language.
class PracticeCompanyTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_lesson_finds_its_orders(Language language) {
        try (var office = new Office(Database.memory(), new TestSession(TestSession.TODAY, language))) {
            new Founding(office).practiceCompany().create();

            assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
            assertThat(office.projects().actuals().ofContract("PC-0001")).hasSize(2);
            assertThat(office.projects().entries().decidable().count(List.of())).isEqualTo(10);
            assertThat(office.projects().invoices().all().count(List.of())).isEqualTo(5);
            var lessons = PracticeCompany.lessons();
            assertThat(status(office, lessons.get(Lesson.SHIPPED))).containsOnly(SalesOrderStatus.DELIVERED);
            assertThat(status(office, lessons.get(Lesson.OPEN))).containsOnly(SalesOrderStatus.OPEN_ORDER);
            var several = office.salesOrders().byNumber(lessons.get(Lesson.SEVERAL_SLIPS).getFirst()).orElseThrow();
            assertThat(several.slips().count()).isEqualTo(3);
            var combined = office.salesOrders().byNumbers(lessons.get(Lesson.COMBINE));
            assertThat(combined).extracting(order -> order.net()).containsExactly(
                    Money.parse("EUR 210.00"), Money.parse("EUR 310.00"));
            var journal = office.salesOrders().byNumber(lessons.get(Lesson.JOURNAL).getFirst()).orElseThrow();
            assertThat(journal.header().type()).isEqualTo(SalesOrderType.JOURNAL);
            var near = lessons.get(Lesson.NEAR_CREDIT_LIMIT).getFirst();
            var verdict = office.postSalesInvoice().preview(List.of(near), InvoicingParameters.of(
                    QuantityToInvoice.PACKING_SLIP, TestSession.TODAY)
                    .with(CreditCheck.BALANCE_AND_ALL)).getFirst();
            assertThat(verdict.outcome().refusals()).hasSize(1);
            assertThat(office.salesOrderLists().shippedNotInvoiced().page(Sort.ascending("number"), List.of(),
                    java.util.Optional.empty(), false, 100)).hasSizeGreaterThan(8);
        }
    }

    @Test
    void orders_out_of_the_ordinary_show_what_their_lessons_are_about() {
        try (var office = new Office(Database.memory(), new TestSession(TestSession.TODAY, Language.EN))) {
            new Founding(office).practiceCompany().create();

            assertThat(order(office, Lesson.PICKED).lines()).extracting(line -> line.quantities().picked())
                    .containsExactly(Quantity.of(12), Quantity.ZERO);
            var cancelled = order(office, Lesson.CANCELLED_REMAINDER);
            assertThat(cancelled.status()).isEqualTo(SalesOrderStatus.DELIVERED);
            assertThat(cancelled.lines().getFirst().quantities().cancelled()).isEqualTo(Quantity.of(3));
            assertThat(foreseen(office, Lesson.PRICES_WITH_VAT).invoice().totals().total())
                    .isEqualTo(Money.parse("EUR 149.90"));
            assertThat(foreseen(office, Lesson.FIXED_RATE).invoice().terms().rate().rate()).isEqualByComparingTo("0.95");
            assertThat(foreseen(office, Lesson.KINDS_OF_CHARGES).invoice().totals().total())
                    .isEqualTo(Money.parse("EUR 892.74"));
            var returns = office.salesOrders().byNumbers(PracticeCompany.lessons().get(Lesson.RETURNED));
            assertThat(returns).extracting(order -> order.header().type()).containsOnly(SalesOrderType.RETURNED_ORDER);
            assertThat(returns).extracting(SalesOrder::documentStatus).containsExactly(DocumentStatus.NONE,
                    DocumentStatus.PACKING_SLIP);
            assertThat(office.sales().stock().onHand(List.of("D0012"))).isEqualTo(Map.of("D0012", Quantity.of(6)));
            assertThat(order(office, Lesson.COUNTED_STOCK).lines().getFirst().quantities().ordered())
                    .isEqualTo(Quantity.of(8));
            assertThat(office.postSalesInvoice().preview(PracticeCompany.lessons().get(Lesson.BEYOND_CREDIT_LIMIT),
                    parameters().with(CreditCheck.BALANCE)).getFirst().outcome().refusals()).hasSize(1);
        }
    }

    @Test
    void two_orders_on_other_terms_do_not_become_one_invoice() {
        try (var office = new Office(Database.memory(), new TestSession(TestSession.TODAY, Language.EN))) {
            new Founding(office).practiceCompany().create();
            var together = parameters().with(new InvoicingParameters.Summary(
                    SummaryUpdate.INVOICE_ACCOUNT, ""));
            assertThat(office.postSalesInvoice().preview(PracticeCompany.lessons().get(Lesson.NOT_TO_MERGE), together))
                    .hasSize(2);
            assertThat(office.postSalesInvoice().preview(PracticeCompany.lessons().get(Lesson.COMBINE),
                    InvoicingParameters.of(QuantityToInvoice.ALL, TestSession.TODAY)
                            .with(new InvoicingParameters.Summary(
                    SummaryUpdate.INVOICE_ACCOUNT, "")))).hasSize(1);
        }
    }

    private static InvoicingParameters parameters() {
        return InvoicingParameters.of(QuantityToInvoice.PACKING_SLIP, TestSession.TODAY);
    }

    private static SalesOrder order(Office office, Lesson lesson) {
        return office.salesOrders().byNumber(PracticeCompany.lessons().get(lesson).getFirst()).orElseThrow();
    }

    private static ReadyInvoice foreseen(Office office, Lesson lesson) {
        return office.postSalesInvoice().preview(PracticeCompany.lessons().get(lesson), parameters()).getFirst()
                .outcome().orElseThrow().ready();
    }

    private static List<SalesOrderStatus> status(Office office, List<String> numbers) {
        return office.salesOrders().byNumbers(numbers).stream().map(order -> order.status()).toList();
    }
}
