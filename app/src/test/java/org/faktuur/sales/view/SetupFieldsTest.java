package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.faktuur.TestOffice;
import org.faktuur.session.Language;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.Typing;
import org.faktuur.texts.Formats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The Setup tab over real books in memory.
class SetupFieldsTest {

    private final PostingDesk desk = new PostingDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void one_invoice_gets_a_date_and_words_of_its_own_and_the_other_keeps_its() {
        var dialog = desk.dialog(false, order(desk.office, "C100", line(1, "P1", "1", "25", "0")),
                order(desk.office, "C100", line(1, "P1", "1", "25", "0")));
        dialog.invoices().next().run();
        var setup = dialog.setup();
        type(setup.dates().invoiceDate(), "15/03/2026");
        assertThat(setup.dates().documentDate().get()).isEqualTo(LocalDate.of(2026, 3, 15));
        type(setup.dates().documentDate(), "12/03/2026");
        setup.wording().language().set(Language.NB);
        type(setup.wording().reference(), "PO 77");
        dialog.invoices().previous().run();
        assertThat(setup.dates().invoiceDate().get()).isEqualTo(TestOffice.TODAY);
        assertThat(setup.wording().reference().get()).isEmpty();

        dialog.acts().post().run();

        var first = desk.office.invoices().byNumber("F2026-0001").orElseThrow().content();
        var second = desk.office.invoices().byNumber("F2026-0002").orElseThrow().content();
        assertThat(first.dates().invoiceDate()).isEqualTo(TestOffice.TODAY);
        assertThat(second.dates().invoiceDate()).isEqualTo(LocalDate.of(2026, 3, 15));
        assertThat(second.dates().documentDate()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(second.dates().dueDate()).isEqualTo(LocalDate.of(2026, 4, 11));
        assertThat(second.parties().language()).isEqualTo(Language.NB);
        assertThat(second.references().reference()).isEqualTo("PO 77");
    }

    @Test
    void a_fixed_rate_is_for_a_foreign_currency_only_and_as_ordered_takes_it_back() {
        var dialog = desk.dialog(false, order(desk.office, "C400", TestOffice.USD,
                List.of(line(1, "P1", "1", "100", "0")), List.of()));
        var setup = dialog.setup();
        assertThat(setup.asOrdered().why().get()).contains(new PostingRefusal.NothingSetUp());
        var ofTheDay = dialog.invoices().rows().getFirst().invoice().orElseThrow().terms().rate().rate();

        type(setup.dates().fixedRate(), "0.5");
        assertThat(dialog.invoices().rows().getFirst().invoice().orElseThrow().terms().rate().rate())
                .isEqualByComparingTo(new BigDecimal("0.5"));
        type(setup.dates().fixedRate(), "-1");
        assertThat(dialog.acts().post().why().get()).isPresent();

        setup.asOrdered().run();
        assertThat(dialog.invoices().rows().getFirst().invoice().orElseThrow().terms().rate().rate())
                .isEqualByComparingTo(ofTheDay);

        var own = desk.dialog(false, order(desk.office, "C100", line(1, "P1", "1", "25", "0")));
        assertThat(own.setup().dates().fixedRate().closed().getValue()).contains(new PostingRefusal.InOwnCurrency());
    }

    @Test
    void the_terms_of_payment_are_chosen_for_one_invoice() {
        var dialog = desk.dialog(false, order(desk.office, "C100", line(1, "P1", "1", "25", "0")));
        var other = dialog.terms().keySet().stream()
                .filter(code -> !code.equals(dialog.setup().settling().paymentTerms().get())).findFirst().orElseThrow();
        dialog.setup().settling().paymentTerms().set(other);
        assertThat(dialog.invoices().rows().getFirst().invoice().orElseThrow().terms().paymentTerms())
                .isEqualTo(other);
        assertThat(dialog.mayClose()).isTrue();
        assertThat(desk.dialogs.questions).hasSize(1);
    }

    @Test
    void each_invoice_is_dated_by_its_month_end_and_the_tab_shows_that() {
        var dialog = desk.dialog(false, order(desk.office, "C100", line(1, "P1", "1", "25", "0")));
        dialog.fields().monthEnd().set(true);
        var date = dialog.invoices().rows().getFirst().invoice().orElseThrow().dates().invoiceDate();
        assertThat(date.plusDays(1).getDayOfMonth()).isEqualTo(1);
        assertThat(dialog.setup().dates().invoiceDate().get()).isEqualTo(date);
        assertThat(dialog.setup().asOrdered().why().get()).isPresent();
    }

    private static void type(EntryField<?> field, String words) {
        field.type(words, new Typing(new Formats(Language.EN), TestOffice.TODAY));
    }
}
