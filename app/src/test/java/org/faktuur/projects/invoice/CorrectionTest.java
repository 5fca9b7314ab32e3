package org.faktuur.projects.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.Bookings;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Worth;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rows that a correction writes: the specification, I2 to I5, and what must always hold.
class CorrectionTest {

    private static final String POSTED = " CHARGEABLE CUSTOMER_INVOICE_POSTED ";

    private final Bookings books = new Bookings();
    private final Correction correction = new Correction(books.numbers(), Bookings.CONFIRMED.plusDays(9));

    private Actual billed(String hours) {
        var unbilled = books.approved(hours);
        books.write(new Confirmation(books.numbers(), Bookings.CONFIRMED).of(List.of(InvoiceDetail.of(unbilled)))
                .orElseThrow());
        return books.billed().getLast();
    }

    private static Worth worth(String quantity, String price) {
        return Worth.of(Quantity.of(quantity), Price.of(price), Bookings.EUR, BillingType.CHARGEABLE);
    }

    private List<String> correct(CorrectionDetail... details) {
        return books.write(correction.of(List.of(details), books.backlog()).orElseThrow()).stream()
                .map(Bookings::shortly).toList();
    }

    @Test
    void table_I2_full_credit_puts_everything_back_into_the_backlog() {
        var billed = billed("8");
        assertThat(correct(CorrectionDetail.of(billed))).containsExactly(
                "billed -8 -1600.00" + POSTED + "UNADJUSTABLE", "unbilled 8 1600.00 CHARGEABLE OPEN -");
        assertThat(Bookings.shortly(books.now(billed))).isEqualTo("billed 8 1600.00" + POSTED + "ADJUSTED");
    }

    @Test
    void table_I2_reduced_from_8_to_6() {
        var billed = billed("8");
        assertThat(correct(CorrectionDetail.of(billed).with(Quantity.of(6)))).containsExactly(
                "billed -8 -1600.00" + POSTED + "UNADJUSTABLE", "billed 6 1200.00" + POSTED + "-",
                "unbilled 2 400.00 CHARGEABLE OPEN -");
        assertThat(Bookings.shortly(books.now(billed))).endsWith("ADJUSTED");
        assertThat(books.billed().getLast().links().replaces()).contains(billed.id());
    }

    @Test
    void table_I2_increased_from_8_to_10() {
        assertThat(correct(CorrectionDetail.of(billed("8")).with(Quantity.of(10)))).containsExactly(
                "billed -8 -1600.00" + POSTED + "UNADJUSTABLE", "billed 10 2000.00" + POSTED + "-");
    }

    @Test
    void table_I2_another_price_is_final() {
        assertThat(correct(CorrectionDetail.of(billed("8")).with(worth("8", "180")))).containsExactly(
                "billed -8 -1600.00" + POSTED + "UNADJUSTABLE", "billed 8 1440.00" + POSTED + "-");
    }

    @Test
    void I2_quantity_and_price_the_rest_goes_back_at_its_own_price() {
        assertThat(correct(CorrectionDetail.of(billed("8")).with(worth("6", "180")))).containsExactly(
                "billed -8 -1600.00" + POSTED + "UNADJUSTABLE", "billed 6 1080.00" + POSTED + "-",
                "unbilled 2 400.00 CHARGEABLE OPEN -");
    }

    @Test
    void I2_a_milestone_is_credited_whole_and_leaves_no_work_behind() {
        books.write(new Confirmation(books.numbers(), Bookings.CONFIRMED).of(List.of(
                ConfirmationTest.piece(7, worth("1", "5000")).detail())).orElseThrow());
        var billed = books.billed().getLast();
        var half = new Worth(Quantity.of("0.5"), Price.of("5000"), Money.parse("EUR 2500.00"), BillingType.CHARGEABLE);
        assertThat(correction.of(List.of(CorrectionDetail.of(billed).with(half)), List.of()).refusals())
                .containsExactly(new ProjectRefusal.MilestoneIsWhole("Delivery"));
        assertThat(correct(CorrectionDetail.of(billed)))
                .containsExactly("billed -1 -5000.00" + POSTED + "UNADJUSTABLE");
    }

    @Test
    void what_a_correction_does_not_do_is_refused() {
        var billed = billed("8");
        assertThat(correction.of(List.of(CorrectionDetail.of(billed).restored()), List.of()).refusals())
                .containsExactly(new ProjectRefusal.NothingCorrected());
        assertThat(correction.of(List.of(), List.of()).refusals())
                .containsExactly(new ProjectRefusal.NothingCorrected());
        assertThat(correction.of(List.of(CorrectionDetail.of(billed)
                .with(billed.worth().as(BillingType.COMPLIMENTARY))), List.of()).refusals())
                .containsExactly(new ProjectRefusal.BillingTypeStays("Design"));
        assertThat(correction.of(List.of(CorrectionDetail.of(billed).with(Quantity.of(-1))), List.of()).refusals())
                .containsExactly(new ProjectRefusal.WrongSign("Design", Quantity.of(-1)));
        correct(CorrectionDetail.of(billed));
        assertThat(correction.of(List.of(CorrectionDetail.of(books.now(billed))), List.of()).refusals())
                .containsExactly(new ProjectRefusal.CorrectedAlready("Design"));
    }

    @ParameterizedTest(name = "I3: {0}")
    @MethodSource
    void table_I3_the_document_is_the_difference(String words, CorrectionDetail detail, String difference,
                                                 List<String> rows) {
        assertThat(Correction.totals(List.of(detail)).orElseThrow().difference()).isEqualTo(Money.parse(difference));
        assertThat(Correction.rows(List.of(detail)).values().iterator().next()).extracting(each ->
                each.quantity().amount().toPlainString() + " x " + each.price().amount().toPlainString())
                .containsExactlyElementsOf(rows);
    }

    static List<Object[]> table_I3_the_document_is_the_difference() {
        var detail = CorrectionDetail.of(new CorrectionTest().billed("8"));
        return List.of(
                new Object[] {"full credit", detail, "EUR -1600.00", List.of("-8 x 200")},
                new Object[] {"8 to 6", detail.with(Quantity.of(6)), "EUR -400.00", List.of("-8 x 200", "6 x 200")},
                new Object[] {"8 to 10", detail.with(Quantity.of(10)), "EUR 400.00", List.of("-8 x 200", "10 x 200")},
                new Object[] {"200 to 180", detail.with(worth("8", "180")), "EUR -160.00",
                    List.of("-8 x 200", "8 x 180")});
    }

    @Test
    void example_I4_an_increase_takes_from_what_an_earlier_correction_put_back() {
        correct(CorrectionDetail.of(billed("8")).with(Quantity.of(6)));
        assertThat(correct(CorrectionDetail.of(books.billed().getLast()).with(Quantity.of(7)))).containsExactly(
                "billed -6 -1200.00" + POSTED + "UNADJUSTABLE", "billed 7 1400.00" + POSTED + "-",
                "unbilled -2 -400.00 CHARGEABLE CANCELED UNADJUSTABLE", "unbilled 1 200.00 CHARGEABLE OPEN -");
        assertThat(books.sum(ActualType.UNBILLED_SALES)).isEqualTo(Quantity.of(1));
        assertThat(books.sum(ActualType.BILLED_SALES)).isEqualTo(Quantity.of(7));
    }

    /// (a) what is unbilled adds up to the backlog, (b) what is billed to what stands billed, (c) both to what was
    /// agreed; and every reversal nets its original: whatever is confirmed, corrected and billed again.
    @ParameterizedTest(name = "chance {0}")
    @MethodSource("chances")
    void the_invariants_of_area_I_hold_after_every_step(long chance) {
        var random = new Random(chance);
        var agreed = Quantity.of(8);
        books.approved("8");
        for (var step = 0; step < 12; step++) {
            if (!books.backlog().isEmpty() && random.nextBoolean()) {
                books.write(new Confirmation(books.numbers(), Bookings.CONFIRMED).of(books.backlog().stream()
                        .map(InvoiceDetail::of).toList()).orElseThrow());
            } else if (!books.billed().isEmpty()) {
                var billed = books.billed().get(random.nextInt(books.billed().size()));
                var most = (int) (billed.worth().quantity().amount().doubleValue() * 4);
                var detail = CorrectionDetail.of(billed).with(Quantity.of(String.valueOf(random.nextInt(most + 1) / 4.0)));
                if (!detail.isUnchanged()) {
                    books.write(correction.of(List.of(detail), books.backlog()).orElseThrow());
                }
            }
            assertThat(books.sum(ActualType.UNBILLED_SALES)).as("(a)").isEqualTo(sum(books.backlog()));
            assertThat(books.sum(ActualType.BILLED_SALES)).as("(b)").isEqualTo(sum(books.billed()));
            assertThat(sum(books.backlog()).plus(sum(books.billed()))).as("(c)").isEqualTo(agreed);
        }
        books.all().stream().filter(each -> each.links().reverses().isPresent()).forEach(reversal -> assertThat(
                books.all().stream().filter(each -> each.id() == reversal.links().reverses().orElseThrow()))
                .singleElement().satisfies(original -> {
                    assertThat(original.worth()).isEqualTo(reversal.worth().negated());
                    assertThat(original.type()).isEqualTo(reversal.type());
                }));
    }

    static LongStream chances() {
        return LongStream.range(0, 60);
    }

    private static Quantity sum(List<Actual> rows) {
        return rows.stream().map(each -> each.worth().quantity()).reduce(Quantity.ZERO, Quantity::plus);
    }
}
