package org.faktuur.projects.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.projects.ProjectOffice.DAY;
import static org.faktuur.projects.ProjectOffice.EUR;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.faktuur.Office;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    private static final byte[] PDF = "%PDF-1.7 a receipt".getBytes(StandardCharsets.US_ASCII);
    private static final Office OFFICE = ProjectOffice.open();

    @AfterAll
    static void close() {
        OFFICE.close();
    }

    private static Entry expense(String price, String tax) {
        return Entry.draft(TransactionClass.EXPENSE, DAY, new Work("WEB", "", "BOB", "", "TRAVEL"), Quantity.of(1),
                new Entry.Cost(Price.of(price), EUR, Money.parse("EUR " + tax)), "Trip");
    }

    private static long kept(Entry entry) {
        return OFFICE.projects().saveEntry().save(entry).orElseThrow().id();
    }

    @Test
    void a_receipt_is_told_by_how_its_file_begins() {
        assertThat(Receipt.of("a.txt", PDF).orElseThrow().kind()).isEqualTo(Receipt.Kind.PDF);
        assertThat(Receipt.of("a", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13}).orElseThrow().kind())
                .isEqualTo(Receipt.Kind.PNG);
        assertThat(Receipt.of("a", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1}).orElseThrow().kind())
                .isEqualTo(Receipt.Kind.JPEG);
        assertThat(Receipt.of("a.pdf", "hello".getBytes(StandardCharsets.US_ASCII)).refusals())
                .containsExactly(new ProjectRefusal.NoReceipt("a.pdf"));
        assertThat(Receipt.of("a.pdf", new byte[Receipt.MOST + 1]).refusals())
                .containsExactly(new ProjectRefusal.ReceiptTooLarge("a.pdf", 5));
    }

    @Test
    void a_receipt_is_kept_replaced_and_removed_while_its_expense_is_a_draft() {
        var projects = OFFICE.projects();
        var id = kept(expense("120", "20"));
        projects.keepReceipt().attach(id, "trip.pdf", PDF).orElseThrow();
        projects.keepReceipt().attach(id, "trip-2.pdf", PDF).orElseThrow();
        assertThat(projects.receipts().nameOf(id)).contains("trip-2.pdf");
        assertThat(projects.receipts().of(id).orElseThrow().content()).isEqualTo(PDF);
        projects.submitEntries().submit(List.of(id)).orElseThrow();
        assertThat(projects.keepReceipt().remove(id).refusals())
                .containsExactly(new ProjectRefusal.EntryIsHandedIn("Trip"));
        projects.submitEntries().recall(List.of(id)).orElseThrow();
        projects.keepReceipt().remove(id).orElseThrow();
        assertThat(projects.receipts().of(id)).isEmpty();
    }

    @Test
    void a_receipt_goes_with_its_expense() {
        var projects = OFFICE.projects();
        var id = kept(expense("120", "0"));
        projects.keepReceipt().attach(id, "trip.pdf", PDF).orElseThrow();
        projects.saveEntry().delete(projects.entries().byId(id).orElseThrow()).orElseThrow();
        assertThat(projects.receipts().nameOf(id)).isEqualTo(Optional.empty());
        assertThat(projects.keepReceipt().attach(id, "trip.pdf", PDF).refusals())
                .containsExactly(new ProjectRefusal.NoSuchEntry(id));
    }

    @Test
    void the_tax_of_an_expense_is_kept_and_never_more_than_its_price() {
        var id = kept(expense("100", "25"));
        assertThat(OFFICE.projects().entries().byId(id).orElseThrow().cost().tax()).isEqualTo(Money.parse("EUR 25"));
        assertThat(OFFICE.projects().saveEntry().save(expense("100", "100.01")).refusals())
                .containsExactly(new ProjectRefusal.TaxBeyondPrice(Money.parse("EUR 100.01")));
        assertThat(OFFICE.projects().saveEntry().save(expense("100", "-1")).refusals())
                .containsExactly(new ProjectRefusal.TaxBeyondPrice(Money.parse("EUR -1")));
    }

    @Test
    void a_fee_of_nothing_is_refused() {
        assertThat(OFFICE.projects().saveEntry().save(Entry.draft(TransactionClass.FEE, DAY,
                new Work("WEB", "", "", "", ""), Quantity.of(1), new Entry.Cost(Price.ZERO, EUR), "Fee")).refusals())
                .containsExactly(new ProjectRefusal.FeeOfNothing());
    }

    @Test
    void an_expense_abroad_costs_what_the_rate_of_its_day_says() {
        var projects = OFFICE.projects();
        var id = ProjectOffice.submitted(OFFICE, Entry.draft(TransactionClass.EXPENSE, DAY,
                new Work("WEB", "", "BOB", "", "TRAVEL"), Quantity.of(2),
                new Entry.Cost(Price.of("100"), CurrencyUnit.USD), "Hotel"));
        var proposal = projects.approveEntries().proposals(List.of(id)).orElseThrow().getFirst();
        assertThat(proposal.prices().costCurrency()).isEqualTo(EUR);
        assertThat(proposal.prices().cost()).isEqualTo(proposal.prices().sales());
        var nowhere = kept(Entry.draft(TransactionClass.EXPENSE, DAY, new Work("WEB", "", "BOB", "", "TRAVEL"),
                Quantity.of(1), new Entry.Cost(Price.of("100"), CurrencyUnit.of("JPY")), "Taxi"));
        assertThat(projects.approveEntries().proposals(List.of(nowhere)).refusals())
                .containsExactly(new ProjectRefusal.NoRate(CurrencyUnit.of("JPY"), DAY));
    }
}
