package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;
import static org.faktuur.TestOffice.shipped;

import java.util.List;
import java.util.Optional;
import org.faktuur.TestOffice;
import org.faktuur.invoices.InvoiceExplanations;
import org.faktuur.money.Quantity;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesOrderStatus;
import org.faktuur.sales.SalesRefusal;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// What the dialog shows before anything is posted: lowered quantities, entries and why, the pro forma.
class PreviewInDialogTest extends PostingDialog {

    @Test
    void a_lowered_quantity_is_what_is_invoiced_and_the_rest_remains() {
        var order = open("C100", "5");
        var dialog = desk.dialog(false, order);
        type(dialog, "2");

        var line = dialog.invoices().parts().lines().rows().getFirst();
        assertThat(line.remaining().getValue()).isEqualTo(Quantity.of(3));
        assertThat(line.net().getValue()).isEqualTo(Money.parse("EUR 50.00"));
        assertThat(dialog.invoices().rows().getFirst().sum(totals -> totals.net())).isEqualTo(Money.parse("EUR 50.00"));
        dialog.acts().post().run();

        assertThat(reread(order).lines().getFirst().quantities().invoiced()).isEqualTo(Quantity.of(2));
        assertThat(reread(order).status()).isEqualTo(SalesOrderStatus.OPEN_ORDER);
    }

    @Test
    void more_than_remains_is_marked_at_the_field_and_refused() {
        var order = open("C100", "5");
        var dialog = desk.dialog(false, order);
        type(dialog, "6");

        var refused = new SalesRefusal.MoreThanRemains(order.number(), "P1", Quantity.of(6), Quantity.of(5));
        assertThat(dialog.invoices().parts().lines().rows().getFirst().update().wrong().get()).contains(refused);
        assertThat(dialog.refusals().getValue()).containsExactly(refused);
        assertThat(dialog.acts().post().why().get()).isPresent();
    }

    @Test
    void a_deleted_line_is_left_off_and_another_mode_brings_it_back() {
        var order = order(desk.office, "C100", line(1, "P1", "2", "25", "0"), line(2, "P2", "1", "100", "0"));
        var dialog = desk.dialog(false, order);
        var lines = dialog.invoices().parts().lines();

        lines.delete(lines.rows().getLast());
        assertThat(dialog.invoices().rows().getFirst().sum(totals -> totals.net())).isEqualTo(Money.parse("EUR 50.00"));
        assertThat(lines.rows()).hasSize(2);

        dialog.fields().quantity().set(QuantityToInvoice.DELIVER_NOW);
        assertThat(dialog.invoices().rows().getFirst().sum(totals -> totals.net())).isEqualTo(Money.parse("EUR 150.00"));
    }

    @Test
    void the_preview_shows_numbers_entries_statuses_and_why() {
        var dialog = desk.dialog(true, shipped(desk.office, "C100", line(1, "P1", "2", "25", "0")));

        dialog.acts().preview().run();

        assertThat(dialog.tab().get()).isEqualTo(PostingTab.PREVIEW);
        assertThat(dialog.invoices().parts().preview().getValue()).extracting(fact -> desk.words(fact.value()))
                .containsExactly("F2026-0001", "V2026-0001", "Delivered → Invoiced", "Packing slip → Invoice");
        var entries = dialog.invoices().parts().entries();
        assertThat(entries).extracting(PreviewEntry::accountName).doesNotContain("");
        dialog.invoices().parts().entry().set(Optional.of(entries.get(1)));
        assertThat(dialog.invoices().parts().why().getValue()).extracting(fact -> desk.words(fact.value()))
                .contains("2 pcs × 25.00 = 50");
        assertThat(desk.invoices()).isZero();
    }

    @Test
    void the_preview_is_what_is_then_posted() {
        var dialog = desk.dialog(false, open("C100", "2"));
        var foreseen = dialog.invoices().parts().entries().stream().map(PreviewEntry::entry).toList();
        dialog.acts().post().run();
        assertThat(desk.office.vouchers().byNumber("V2026-0001").orElseThrow().lines()).isEqualTo(foreseen);
    }

    @Test
    void an_entry_is_explained_before_posting_as_it_is_ever_after() {
        var dialog = desk.dialog(false, order(desk.office, "C400", TestOffice.USD,
                List.of(line(1, "P1", "3", "33.335", "5"), line(2, "P3", "2", "10", "0")), List.of()));
        var before = dialog.invoices().parts().entries().stream().map(PreviewEntry::why).toList();

        dialog.acts().post().run();

        var voucher = desk.office.vouchers().byNumber("V2026-0001").orElseThrow();
        assertThat(new InvoiceExplanations(desk.office.invoices()).of(voucher).orElseThrow().entries())
                .isEqualTo(before);
    }

    @Test
    void without_posting_only_a_pro_forma_is_shown() {
        var order = open("C100", "2");
        var dialog = desk.dialog(false, order);
        dialog.fields().posting().set(false);
        assertThat(desk.words(dialog.postWords().getValue())).isEqualTo("OK — show 1 pro forma");
        assertThat(desk.words(dialog.invoices().parts().preview().getValue().getFirst().value())).startsWith("None");

        dialog.fields().print().invoice().set(false);
        assertThat(dialog.acts().post().why().get()).contains(new PostingRefusal.NothingToDo());
        dialog.fields().print().invoice().set(true);
        dialog.acts().post().run();

        assertThat(desk.papers.proForma).hasSize(1);
        assertThat(desk.invoices()).isZero();
        assertThat(reread(order)).isEqualTo(order);
        assertThat(dialog.closed().get()).isTrue();
    }
}
