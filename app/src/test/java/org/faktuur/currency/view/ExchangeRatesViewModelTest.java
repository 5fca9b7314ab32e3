package org.faktuur.currency.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.faktuur.OfficeDesk;
import org.faktuur.TestOffice;
import org.faktuur.currency.CurrencyRefusal;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.listing.Sort;
import org.faktuur.shell.FormHands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExchangeRatesViewModelTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);

    private final OfficeDesk desk = new OfficeDesk();
    private final ExchangeRatesViewModel page = desk.page(ExchangeRatesViewModel.class, "CurrencyFeature.rates");
    private final FormHands hands = desk.hands(page.form());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_rate_is_added_and_stands_first() {
        hands.type("rateCurrency", "usd").type("rateFrom", "1/2/2026").type("rateWorth", "0.9311223344");
        page.save().run();
        var added = new ExchangeRate(TestOffice.USD, FEBRUARY, new BigDecimal("0.9311223344"));
        assertThat(page.rates().rows()).hasSize(2).first().isEqualTo(added);
        assertThat(desk.office.exchangeRates().on(TestOffice.USD, FEBRUARY)).contains(added);
        assertThat(desk.said()).isEqualTo("USD: 0.9311223344 from 01/02/2026.");
    }

    @Test
    void every_column_sorts() {
        hands.type("rateCurrency", "NOK").type("rateWorth", "0.085");
        page.save().run();
        page.rates().columns().forEach(column -> {
            page.rates().sort(Sort.ascending(column.id()));
            assertThat(page.rates().rows()).as(column.id()).hasSize(2);
        });
        assertThat(page.rates().rows().getFirst().currency().getCode()).isEqualTo("NOK");
    }

    @Test
    void what_is_no_rate_is_refused_at_its_field() {
        hands.type("rateCurrency", "XQZ").type("rateWorth", "1");
        page.save().run();
        assertThat(hands.wrong("rateCurrency")).contains(new CurrencyRefusal.UnknownCurrency("XQZ"));
        hands.type("rateCurrency", "EUR");
        page.save().run();
        assertThat(hands.wrong("rateCurrency")).contains(new CurrencyRefusal.OwnCurrency("EUR"));
        hands.type("rateCurrency", "USD").type("rateWorth", "0").type("rateFrom", "1/1/2026");
        page.save().run();
        assertThat(hands.wrong("rateWorth")).contains(new CurrencyRefusal.RateNotAboveZero(BigDecimal.ZERO));
        hands.type("rateWorth", "0.9");
        page.save().run();
        assertThat(hands.wrong("rateFrom")).contains(
                new CurrencyRefusal.ExchangeRateStands("USD", LocalDate.of(2026, 1, 1)));
        assertThat(page.rates().rows()).hasSize(1);
    }
}
