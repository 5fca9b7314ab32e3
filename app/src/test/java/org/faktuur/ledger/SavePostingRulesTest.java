package org.faktuur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.ledger.PostingRule.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SavePostingRulesTest {

    private final Office office = TestOffice.open();
    private final SavePostingRules verb = new SavePostingRules(office.chart(), office.transactions());

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_rule_takes_the_place_of_another() {
        var rounding = new PostingRule(PostingType.ROUNDING, Scope.EVERY, "", "618160");
        var other = new PostingRule(PostingType.ROUNDING, Scope.ONE, "X", "500100");
        assertThat(verb.save(other, Optional.of(rounding)).isDone()).isTrue();
        assertThat(office.chart().postingRules()).contains(other).doesNotContain(rounding);
        assertThat(verb.save(rounding, Optional.of(rounding)).refusals())
                .containsExactly(new LedgerRefusal.RuleGone(PostingType.ROUNDING, Scope.EVERY, ""));
        assertThat(verb.remove(rounding).refusals())
                .containsExactly(new LedgerRefusal.RuleGone(PostingType.ROUNDING, Scope.EVERY, ""));
    }

    @Test
    void a_rule_for_all_that_names_somebody_is_refused() {
        assertThat(verb.save(new PostingRule(PostingType.REVENUE, Scope.EVERY, "X", "400100"), Optional.empty())
                .refusals()).containsExactly(new LedgerRefusal.RuleForWhom(Scope.EVERY));
    }
}
