package org.faktuur.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.faktuur.ledger.ExplanationTopic;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WhyTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CUSTOMER_BALANCE | 0 | SOURCE  | The whole document: Invoice of 780.45 EUR, to be paid by account US-004.
            CUSTOMER_BALANCE | 0 | RULE    | Posting profile, Customer balance: the rule for group DOM is the narrowest that fits. It names account 130100.
            CUSTOMER_BALANCE | 0 | FORMULA | Lines 630.00 EUR + charges 15.00 EUR + sales tax 135.45 EUR = 780.45 EUR
            REVENUE          | 1 | SOURCE  | Line 1: 1000 Speaker, order SO-1.
            REVENUE          | 1 | RULE    | Posting profile, Revenue: only the rule for all fits. It names account 400100.
            REVENUE          | 1 | FORMULA | 10 pcs × 25.00 = 250
            REVENUE          | 2 | RULE    | Posting profile, Revenue: the rule for 2000 alone is the narrowest that fits. It names account 400200.
            REVENUE          | 2 | FORMULA | 4 pcs × 100.00 − 5 % discount = 380
            REVENUE          | 2 | ROUNDING | 380.00 EUR: nothing had to be rounded.
            CHARGE           | 1 | SOURCE  | Charge FREIGHT Freight, order SO-1.
            CHARGE           | 1 | FORMULA | The amount that stands on the order: 15.00 EUR
            CHARGE           | 1 | ROUNDING | 15.00 EUR: nothing had to be rounded.
            SALES_TAX        | 1 | SOURCE  | Sales tax code V21 (Standard rate), 21 % on 10/03/2025.
            SALES_TAX        | 1 | FORMULA | Lines and charges with this code: 250.00 EUR, 380.00 EUR, 15.00 EUR. Their sum is 645.00 EUR. 645.00 EUR × 21 % = 135.45 Of the sales tax of all their codes these lines and charges bear: 52.50 EUR, 79.80 EUR, 3.15 EUR.
            SALES_TAX        | 1 | ROUNDING | 135.45 becomes 135.45 EUR. Calculation method: Total; rounding by: Sales tax code; rounding: Nearest.
            COST_OF_GOODS    | 2 | FORMULA | 4 pcs × cost price 60.00 = 240
            INVENTORY_ISSUE  | 1 | FORMULA | 10 pcs × cost price 14.00 = 140
            """)
    void an_entry_says_what_it_comes_from_by_which_rule_and_formula(PostingType type, int source,
            ExplanationTopic topic, String words) {
        assertThat(words(InvoiceFixture.worked(), type, source, topic)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            REVENUE   | 250.00 USD × 0.9213 = 230.325 EUR, at the rate in force on 10/03/2025
            CHARGE    | 15.00 USD × 0.9213 = 13.8195 EUR, at the rate in force on 10/03/2025
            SALES_TAX | 135.45 USD × 0.9213 = 124.790085 EUR, at the rate in force on 10/03/2025
            """)
    void an_entry_in_another_currency_says_its_rate(PostingType type, String words) {
        var invoice = InvoiceFixture.worked("USD", "0.9213");
        assertThat(words(invoice, type, 1, ExplanationTopic.CONVERSION)).isEqualTo(words);
    }

    @Test
    void what_was_rounded_shows_before_and_after() {
        var line = InvoiceFixture.line(1, "1000", "Cable", "3", "0.335", "0", "0", "EUR");
        var invoice = InvoiceFixture.invoice("EUR", "1", Language.EN, List.of(line), "0.00");
        assertThat(words(invoice, PostingType.REVENUE, 1, ExplanationTopic.ROUNDING))
                .isEqualTo("1.005 rounded to 2 decimals, half away from zero: 1.01 EUR");
    }

    @Test
    void the_rounding_entry_says_what_converting_left() {
        var lines = Stream.of(1, 2, 3).map(id -> InvoiceFixture.line(id, "1000", "Cable", "1", "0.05", "0", "0", "USD"))
                .toList();
        var invoice = InvoiceFixture.invoice("USD", "0.9", Language.EN, lines, "0.00");
        assertThat(words(invoice, PostingType.ROUNDING, 0, ExplanationTopic.FORMULA))
                .isEqualTo("The other entries differ by -0.02 EUR; this one makes them balance.");
    }

    @Test
    void a_credit_note_is_explained_like_its_invoice() {
        var line = InvoiceFixture.line(1, "1000", "Speaker", "-2", "25.00", "0", "14.00", "EUR");
        var invoice = InvoiceFixture.invoice("EUR", "1", Language.EN, List.of(line), "0.00");
        assertThat(words(invoice, PostingType.CUSTOMER_BALANCE, 0, ExplanationTopic.SOURCE))
                .isEqualTo("The whole document: Credit note of -60.50 EUR, to be paid by account US-004.");
        assertThat(words(invoice, PostingType.REVENUE, 1, ExplanationTopic.FORMULA)).isEqualTo("-2 pcs × 25.00 = -50");
    }

    static List<InvoiceToPost> invoices() {
        return List.of(InvoiceFixture.worked(), InvoiceFixture.worked("USD", "0.9213"),
                InvoiceFixture.worked("NOK", "0.0873649215"));
    }

    @ParameterizedTest
    @MethodSource("invoices")
    void what_the_explanation_comes_to_is_what_was_posted(InvoiceToPost invoice) {
        for (var entry : InvoiceFixture.entries(invoice)) {
            var rounded = Why.of(entry, invoice).parts().stream()
                    .filter(part -> part.topic() == ExplanationTopic.ROUNDING)
                    .map(part -> (Money) part.values().get("rounded")).toList();
            if (!rounded.isEmpty() && rounded.getLast().getCurrencyUnit().equals(InvoiceFixture.EUR)) {
                assertThat(rounded.getLast()).isEqualTo(Money.of(InvoiceFixture.EUR,
                        entry.signed().getAmount().abs()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_part_is_worded_in_every_language(Language language) {
        var texts = Texts.ofEverything(language);
        var invoice = InvoiceFixture.worked("USD", "0.9213");
        assertThat(InvoiceFixture.entries(invoice)).allSatisfy(entry ->
                assertThat(Why.of(entry, invoice).parts()).allSatisfy(part -> {
                    assertThat(texts.of(part.topic())).isNotBlank();
                    assertThat(part.words().in(texts)).isNotBlank().doesNotContain("{");
                }));
    }

    @Test
    void rates_are_shown_with_all_their_decimals() {
        assertThat(words(InvoiceFixture.worked("NOK", "0.0873649215"), PostingType.REVENUE, 1,
                ExplanationTopic.CONVERSION)).contains("0.0873649215");
    }

    private static String words(InvoiceToPost invoice, PostingType type, int source, ExplanationTopic topic) {
        var texts = Texts.of(Language.EN, "invoices/invoices", "ledger/ledger", "tax/tax");
        var entry = InvoiceFixture.entries(invoice).stream().filter(each -> is(each, type, source)).findFirst()
                .orElseThrow();
        var said = Why.of(entry, invoice).parts().stream().filter(part -> part.topic() == topic)
                .map(part -> part.words().in(texts).replace('\u00a0', ' ')).toArray(String[]::new);
        return String.join(" ", Arrays.asList(said));
    }

    private static boolean is(VoucherLine entry, PostingType type, int source) {
        return entry.basis().type() == type && entry.basis().sourceLine() == source;
    }
}
