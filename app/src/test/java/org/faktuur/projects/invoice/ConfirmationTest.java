package org.faktuur.projects.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.Bookings;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.Subject;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.actual.Worth;
import org.faktuur.projects.contract.BillingMethod;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.projects.invoice.InvoiceDetail.Backing;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rows that confirming writes: the specification, H1 and H3.
class ConfirmationTest {

    private final Bookings books = new Bookings();
    private final Actual unbilled = books.approved("8");
    private final Confirmation confirmation = new Confirmation(books.numbers(), Bookings.CONFIRMED);

    private static Worth worth(String quantity, String price, BillingType billing) {
        return Worth.of(Quantity.of(quantity), Price.of(price), Bookings.EUR, billing);
    }

    private List<String> confirm(InvoiceDetail... details) {
        return books.write(confirmation.of(List.of(details)).orElseThrow()).stream().map(Bookings::shortly).toList();
    }

    @ParameterizedTest(name = "H3: 8 x 200 becomes {0} x {1}, {2}")
    @CsvSource({
        "8,  200, CHARGEABLE,    billed 8 1600.00 CHARGEABLE,    ''",
        "6,  200, CHARGEABLE,    billed 6 1200.00 CHARGEABLE,    billed 2 400.00 NON_CHARGEABLE",
        "10, 200, CHARGEABLE,    billed 10 2000.00 CHARGEABLE,   ''",
        "8,  180, CHARGEABLE,    billed 8 1440.00 CHARGEABLE,    ''",
        "8,  200, COMPLIMENTARY, billed 8 1600.00 COMPLIMENTARY, ''",
        "0,  200, CHARGEABLE,    billed 8 1600.00 NON_CHARGEABLE, ''"})
    void table_H3_work_is_billed_and_its_unbilled_row_reversed(String quantity, String price, BillingType billing,
                                                               String first, String second) {
        var posted = " CUSTOMER_INVOICE_POSTED -";
        assertThat(confirm(InvoiceDetail.of(unbilled).with(worth(quantity, price, billing)))).containsExactlyElementsOf(
                Stream.of("unbilled -8 -1600.00 CHARGEABLE CUSTOMER_INVOICE_POSTED UNADJUSTABLE", first + posted,
                        second + posted).filter(row -> !row.equals(posted)).toList());
        assertThat(Bookings.shortly(books.now(unbilled)))
                .isEqualTo("unbilled 8 1600.00 CHARGEABLE CUSTOMER_INVOICE_POSTED -");
    }

    @Test
    void what_is_billed_names_the_work_that_it_bills() {
        confirm(InvoiceDetail.of(unbilled));
        assertThat(books.billed()).singleElement().satisfies(billed -> {
            assertThat(billed.links().bills()).contains(unbilled.id());
            assertThat(billed.dates().transaction()).isEqualTo(Bookings.DAY);
            assertThat(billed.dates().accounting()).isEqualTo(Bookings.CONFIRMED);
        });
    }

    @Test
    void table_H3_entered_by_hand_on_time_and_material_it_stands_in_the_backlog_for_a_moment() {
        var subject = subject(TransactionClass.TIME, Source.Kind.INVOICE_DETAIL);
        assertThat(confirm(new InvoiceDetail(new Backing.Manual(subject, Bookings.DAY,
                BillingMethod.TIME_AND_MATERIAL), worth("3", "200", BillingType.CHARGEABLE)))).containsExactly(
                        "unbilled 3 600.00 CHARGEABLE CUSTOMER_INVOICE_POSTED -",
                        "unbilled -3 -600.00 CHARGEABLE CUSTOMER_INVOICE_POSTED UNADJUSTABLE",
                        "billed 3 600.00 CHARGEABLE CUSTOMER_INVOICE_POSTED -");
    }

    @Test
    void table_H3_on_a_fixed_price_for_a_milestone_and_a_product_line_only_the_billed_row_is_written() {
        assertThat(confirm(
                new InvoiceDetail(new Backing.Manual(subject(TransactionClass.FEE, Source.Kind.INVOICE_DETAIL),
                        Bookings.DAY, BillingMethod.FIXED_PRICE), worth("1", "250", BillingType.CHARGEABLE)),
                piece(7, worth("1", "5000", BillingType.CHARGEABLE)).detail(),
                piece(0, worth("2", "60", BillingType.CHARGEABLE)).detail())).containsExactly(
                                "billed 1 250.00 CHARGEABLE CUSTOMER_INVOICE_POSTED -",
                                "billed 1 5000.00 CHARGEABLE CUSTOMER_INVOICE_POSTED -",
                                "billed 2 120.00 CHARGEABLE CUSTOMER_INVOICE_POSTED -");
    }

    @Test
    void a_milestone_is_billed_whole_and_work_not_below_nought() {
        assertThat(confirmation.of(List.of(
                piece(7, worth("1", "5000", BillingType.CHARGEABLE)).detail()
                        .with(worth("1", "4000", BillingType.CHARGEABLE)),
                InvoiceDetail.of(unbilled).with(worth("-1", "200", BillingType.CHARGEABLE)))).refusals())
                .containsExactly(new ProjectRefusal.MilestoneIsWhole("Delivery"),
                        new ProjectRefusal.WrongSign("Design", Quantity.of(-1)));
    }

    @Test
    void example_H1_only_what_is_chargeable_adds_up() {
        var details = List.of(InvoiceDetail.of(unbilled),
                InvoiceDetail.of(unbilled).with(worth("2", "200", BillingType.NON_CHARGEABLE)),
                InvoiceDetail.of(unbilled).with(worth("1", "200", BillingType.COMPLIMENTARY)),
                InvoiceDetail.of(unbilled).with(worth("1", "120", BillingType.CHARGEABLE)));
        assertThat(Confirmation.total(details)).contains(Money.parse("EUR 1720.00"));
        var given = Stream.concat(Stream.of(details.getFirst().with(worth("8", "200", BillingType.COMPLIMENTARY))),
                details.stream().skip(1)).toList();
        assertThat(Confirmation.total(given)).contains(Money.parse("EUR 120.00"));
    }

    static ContractPiece piece(long milestone, Worth worth) {
        return new ContractPiece(3, new ContractPiece.Key("K1", 1, milestone, "US-004"), "Delivery", Bookings.DAY,
                new Work("P1", "", "", "", ""), worth, MilestoneStatus.CUSTOMER_INVOICE_CREATED);
    }

    private Subject subject(TransactionClass type, Source.Kind kind) {
        return new Subject(type, unbilled.subject().work(), unbilled.subject().payer(), new Source(kind, 9), "Delivery");
    }
}
