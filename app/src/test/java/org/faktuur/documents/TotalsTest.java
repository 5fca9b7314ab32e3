package org.faktuur.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final Money TEN = Money.of(CurrencyUnit.EUR, 10);
    private static final Money TWO = Money.of(CurrencyUnit.EUR, 2);

    @Test
    void sums_that_do_not_fit_cannot_be_printed() {
        var vat = List.of(new Totals.VatLine("H", DocumentFixture.HIGH, TEN, TWO));
        assertThatThrownBy(() -> new Totals(TEN, TWO, TEN, vat, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Totals(TEN, TWO, TEN.plus(TWO), List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        var totals = new Totals(TEN, TWO, TEN.plus(TWO), vat, Optional.empty());
        assertThat(totals.currency()).isEqualTo(CurrencyUnit.EUR);
        assertThatThrownBy(() -> Content.priced(List.of(), List.of(), totals))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_invoice_of_nothing_can_be_printed() {
        var zero = Money.zero(CurrencyUnit.EUR);
        var content = Content.priced(List.of(), List.of(), new Totals(zero, zero, zero, List.of(), Optional.empty()));
        assertThat(content.lines()).isEmpty();
    }
}
