package org.faktuur.receivables.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.ReceivablesDesk;
import org.faktuur.receivables.Ageing;
import org.faktuur.shell.FormHands;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class AgeingViewTest {

    private final ReceivablesDesk desk = new ReceivablesDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void customers_stand_in_the_span_of_their_age_and_open_their_statement() {
        var page = desk.page(AgeingViewModel.class, "ReceivablesFeature.ageing");
        desk.show(stage, page);
        OnScreen.run(() -> new FormHands(page.form(), desk.posted.desk).type("day", "10-05-2026"));
        OnScreen.settle();
        assertThat(page.rows().rows()).extracting(row -> row.customer().account())
                .containsExactly("C100", "C200", "C400");
        var row = page.rows().rows().getFirst();
        assertThat(row.amounts().get(2)).isEqualTo(Money.parse("EUR 719.95"));
        assertThat(page.ageing().get().orElseThrow().total().total())
                .isEqualTo(page.rows().rows().stream().map(Ageing.Row::total).reduce(Money::plus).orElseThrow());
        page.rows().open(row);
        assertThat(desk.posted.navigator.pages.getLast()).isInstanceOf(StatementViewModel.class);
    }

    @Test
    void its_paper_is_shown_to_be_printed_or_saved() {
        var page = desk.page(AgeingViewModel.class, "ReceivablesFeature.ageing");
        page.paper().run();
        assertThat(desk.papers).singleElement().satisfies(paper -> {
            assertThat(paper.fileName()).isEqualTo("Customer ageing 2026-03-10.pdf");
            assertThat(new String(paper.pdf().get().orElseThrow(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        });
    }

    @Test
    void it_can_be_pictured() {
        desk.picture(stage, desk.page(AgeingViewModel.class, "ReceivablesFeature.ageing"), "AgeingView");
    }
}
