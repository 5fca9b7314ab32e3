package org.faktuur.projects.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faktuur.Office;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.Life;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was paid as tax on an expense stands beside what it cost, and is netted with it (SPEC G4); the customer is
/// billed without it.
class ExpenseTaxTest {

    private final Office office = ProjectOffice.open();

    @AfterEach
    void close() {
        office.close();
    }

    private List<Actual> approved(String price, String tax) {
        var paid = Money.parse(tax);
        var id = ProjectOffice.submitted(office, Entry.draft(TransactionClass.EXPENSE, ProjectOffice.DAY,
                new Work("WEB", "", "BOB", "", "TRAVEL"), Quantity.of(1), new Entry.Cost(Price.of(price),
                        paid.getCurrencyUnit(), paid), "Train"));
        office.projects().approveEntries().approve(List.of(id)).orElseThrow();
        return written(id);
    }

    private List<Actual> written(long entry) {
        return office.projects().actuals().of(new Source(Source.Kind.ENTRY, entry));
    }

    private static String shortly(Actual actual) {
        return "%s %s %s".formatted(actual.type(), actual.amount(), actual.worth().tax());
    }

    @ParameterizedTest(name = "{0} and tax {1} costs {2} and tax {3}")
    @CsvSource({"100, EUR 21.00, EUR 100.00, EUR 21.00", "100, EUR 0.00, EUR 100.00, EUR 0.00",
        "100, USD 21.00, EUR 92.03, EUR 19.33", "-100, EUR -21.00, EUR -100.00, EUR -21.00"})
    void what_it_cost_is_without_tax_which_stands_beside_it_in_the_own_currency(String price, String tax, String cost,
                                                                                String taxAtHome) {
        assertThat(approved(price, tax)).extracting(ExpenseTaxTest::shortly)
                .containsExactly("COST " + cost + " " + taxAtHome, "UNBILLED_SALES " + cost + " EUR 0.00");
    }

    @Test
    void taken_back_the_reversal_nets_it_and_written_anew_it_stands_again() {
        var id = approved("100", "EUR 21.00").getFirst().subject().source().id();
        office.projects().approveEntries().cancelApproval(List.of(id)).orElseThrow();
        assertThat(taxes(id)).containsExactly("EUR 21.00", "EUR -21.00");
        office.projects().approveEntries().approve(List.of(id)).orElseThrow();
        office.projects().confirmContract().confirm("PC-0001").orElseThrow();
        assertThat(taxes(id)).containsExactly("EUR 21.00", "EUR -21.00", "EUR 21.00", "EUR -21.00", "EUR 21.00");
        assertThat(new Life(written(id)).holds()).isTrue();
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
    }

    private List<String> taxes(long entry) {
        return written(entry).stream().filter(each -> each.type() == ActualType.COST)
                .map(each -> each.worth().tax().toString()).toList();
    }

    @Test
    void a_reversal_that_leaves_the_tax_does_not_hold() {
        var cost = approved("100", "EUR 21.00").getFirst();
        var reversal = cost.reversal(9, ProjectOffice.DAY, cost.marks().billing());
        assertThat(new Life(List.of(cost, reversal)).holds()).isTrue();
        assertThat(new Life(List.of(cost, new Actual(9, cost.type(), cost.subject(),
                reversal.worth().taxed(Money.parse("EUR 0.00")), reversal.dates(), reversal.marks(), reversal.links())))
                .holds()).isFalse();
    }
}
