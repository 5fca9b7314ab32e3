package org.faktuur.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faktuur.Founding;
import org.faktuur.Office;
import org.faktuur.TestSession;
import org.faktuur.database.Database;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.listing.Sort;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesOrderStatus;
import org.faktuur.sales.SalesOrderType;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.samples.PracticeCompany.Lesson;
import org.faktuur.session.Language;
import org.joda.money.Money;
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

    private static List<SalesOrderStatus> status(Office office, List<String> numbers) {
        return office.salesOrders().byNumbers(numbers).stream().map(order -> order.status()).toList();
    }
}
