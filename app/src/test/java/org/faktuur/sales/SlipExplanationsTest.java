package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.util.stream.Collectors;
import org.faktuur.Returning;
import org.faktuur.TestOffice;
import org.faktuur.ledger.Explanation;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.returns.DispositionAction;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.Test;

/// Why the voucher of a packing slip was made.
class SlipExplanationsTest {

    @Test
    void a_loss_by_scrapping_says_which_line_was_lost_by_which_rule_and_at_what_cost() {
        try (var office = TestOffice.open()) {
            var returning = Returning.in(office);
            var invoice = returning.invoiced(order(office, "C100", line(1, "P1", "10", "25", "0")).number()).invoice();
            returning.received(returning.registered(returning.expected(invoice.number(), "4", "DEFECT"),
                    DispositionAction.SCRAP));
            var explanations = new SlipExplanations(office.salesOrders());

            var origin = explanations.of(office.vouchers().byNumber("V2026-0002").orElseThrow()).orElseThrow();

            assertThat(origin.document()).isEqualTo(new DocumentRef(DocumentKind.PACKING_SLIP, "PS-000001"));
            assertThat(origin.entries()).hasSize(2);
            for (var language : Language.values()) {
                assertThat(worded(origin.entries().getFirst(), language)).contains("P1", "SO-000002", "618900",
                        "56");
            }
            assertThat(explanations.of(office.vouchers().byNumber("V2026-0001").orElseThrow())).isEmpty();
        }
    }


    private static String worded(Explanation why, Language language) {
        var texts = Texts.ofEverything(language);
        return why.parts().stream().map(part -> part.words().in(texts)).collect(Collectors.joining(" "));
    }
}
