package org.faktuur.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.faktuur.Founding;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.TestSession;
import org.faktuur.codes.Coded;
import org.faktuur.customers.CashDiscount;
import org.faktuur.customers.Hold;
import org.faktuur.database.Database;
import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.sales.ChargeCode;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.samples.CompanyWish.WishRefusal;
import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a company of one's own starts with.
class NewCompanyTest {

    private static Office founded(VatSet country, String currency, Language language) {
        var office = new Office(Database.memory(), new TestSession(TestSession.TODAY, language));
        new Founding(office).newCompany().create(new CompanyWish("Ours", country, CurrencyUnit.of(currency), language,
                2025, "ours").choice(TestSession.TODAY).orElseThrow());
        return office;
    }

    @ParameterizedTest
    @CsvSource({"NL, EUR, NL, N30, SEPA, Debiteuren buitenland", "NO, NOK, NB, N20, AVTALE, Kundefordringer utland",
        "NONE, USD, EN, EOM, CARD, Accounts receivable abroad"})
    void it_has_the_codes_that_are_usual_in_its_country(VatSet country, String currency, Language language,
                                                        String terms, String method, String abroad) {
        try (var office = founded(country, currency, language)) {
            var codes = office.sales().customerCodes();

            assertThat(codes.terms().byCode(terms)).isPresent();
            assertThat(codes.methods().byCode(method)).isPresent();
            assertThat(codes.discounts().byCode("10D2")).map(CashDiscount::days).contains(10);
            assertThat(codes.groups().all()).extracting(Coded::code)
                    .containsExactly("DOMESTIC", "EU", "EXPORT", "PRIVATE", "PUBLIC");
            assertThat(codes.profiles().all()).extracting(Coded::code).containsExactly("ABROAD", "GEN");
            assertThat(office.chart().accounts()).anyMatch(each -> each.name().equals(abroad));
            assertThat(office.charges().all()).extracting(ChargeCode::code)
                    .containsExactly("FREIGHT", "HANDLING", "INSURANCE");
            assertThat(office.charges().byCode("FREIGHT").orElseThrow().nameIn(Language.NB)).isEqualTo("Frakt");
            assertThat(office.chart().periods().getFirst().start().getYear()).isEqualTo(2025);
            assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
        }
    }

    @Test
    void customers_abroad_may_go_to_an_account_of_their_own() {
        try (var office = founded(VatSet.NL, "EUR", Language.EN)) {
            assertThat(office.chart().postingRules()).contains(new PostingRule("ABROAD",
                    PostingType.CUSTOMER_BALANCE, PostingRule.Scope.EVERY, "", "130200"));
        }
    }

    @Test
    void it_can_invoice_at_once() {
        try (var office = founded(VatSet.NL, "EUR", Language.EN)) {
            office.transactions().run(() -> {
                office.customers().add(List.of(TestOffice.customer("C100", TestOffice.EUR, "0",
                        Hold.NONE)));
                office.products().add(List.of(TestOffice.product("P1", "25", "14", "FULL", true)));
                return null;
            });
            var order = TestOffice.order(office, "C100", TestOffice.line(1, "P1", "1", "25", "0"));

            assertThat(office.postSalesInvoice().post(List.of(order.number()),
                    InvoicingParameters.of(QuantityToInvoice.ALL,
                            TestOffice.TODAY))).allMatch(verdict -> verdict.outcome().isDone());
        }
    }

    @Test
    void a_company_without_a_name_or_a_place_is_refused() {
        assertThat(new CompanyWish(" ", VatSet.NL, TestOffice.EUR, Language.EN, 2026, "").choice(TestSession.TODAY)
                .refusals()).containsExactly(new WishRefusal.CompanyNameNeeded(), new WishRefusal.PlaceNeeded());
    }

    @Test
    void the_books_are_called_after_the_company() {
        assertThat(CompanyWish.fileName(" Bakkerij  Ås & Zn. B.V. ")).isEqualTo("bakkerij-ås-zn-b-v.mv.db");
        assertThat(CompanyWish.fileName("…")).isEmpty();
        assertThat(new CompanyWish("x", VatSet.NL, TestOffice.EUR, Language.EN, 2026, " a/b ").path())
                .isEqualTo(Path.of("a/b"));
    }
}
