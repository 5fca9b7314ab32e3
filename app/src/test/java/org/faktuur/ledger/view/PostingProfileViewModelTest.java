package org.faktuur.ledger.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faktuur.OfficeDesk;
import org.faktuur.ledger.LedgerRefusal;
import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingRule.Scope;
import org.faktuur.ledger.PostingType;
import org.faktuur.shell.FormHands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostingProfileViewModelTest {

    private final OfficeDesk desk = new OfficeDesk();
    private final PostingProfileViewModel page =
            desk.page(PostingProfileViewModel.class, "LedgerSetupFeature.postingProfile");
    private final FormHands hands = desk.hands(page.form());

    @AfterEach
    void close() {
        desk.close();
    }

    private List<PostingRule> rules() {
        return desk.office.chart().postingRules();
    }

    private void choose(PostingType type) {
        page.rules().list().current().set(page.rules().list().rows().stream()
                .filter(row -> row.rule().type() == type).findFirst());
    }

    @Test
    void a_rule_for_a_group_is_added_and_shown() {
        page.rules().add().run();
        hands.choose("ruleType", PostingType.REVENUE).choose("ruleScope", Scope.GROUP).type("ruleKey", "AUDIO")
                .type("ruleAccount", "403300");
        page.save().run();
        var audio = new PostingRule(PostingType.REVENUE, Scope.GROUP, "AUDIO", "403300");
        assertThat(rules()).hasSize(21).contains(audio);
        assertThat(desk.said()).isEqualTo("Revenue, Group AUDIO: posted to account 403300 from now on.");
        assertThat(page.rules().list().current().get().orElseThrow().rule()).isEqualTo(audio);
        assertThat(page.form().changed().get()).isFalse();
    }

    @Test
    void the_rule_of_the_current_row_is_changed() {
        choose(PostingType.ROUNDING);
        assertThat(hands.shown("ruleAccount")).isEqualTo("618160");
        hands.type("ruleAccount", "500100");
        page.save().run();
        assertThat(rules()).hasSize(20).contains(new PostingRule(PostingType.ROUNDING, Scope.EVERY, "", "500100"));
    }

    @Test
    void an_account_that_is_not_in_the_chart_is_refused_at_its_field() {
        choose(PostingType.ROUNDING);
        hands.type("ruleAccount", "999999");
        page.save().run();
        assertThat(hands.wrong("ruleAccount")).contains(new LedgerRefusal.NoSuchAccount("999999"));
        page.rules().undo().run();
        assertThat(hands.shown("ruleAccount")).isEqualTo("618160");
        assertThat(hands.wrong("ruleAccount")).isEmpty();
    }

    @Test
    void a_second_rule_for_the_same_and_a_rule_for_nobody_are_refused() {
        page.rules().add().run();
        hands.choose("ruleType", PostingType.CHARGE).choose("ruleScope", Scope.EVERY).type("ruleAccount", "400100");
        page.save().run();
        assertThat(hands.wrong("ruleKey")).contains(
                new LedgerRefusal.RuleStands(PostingType.CHARGE, Scope.EVERY, ""));
        hands.choose("ruleScope", Scope.ONE);
        page.save().run();
        assertThat(hands.wrong("ruleKey")).isNotEmpty();
        assertThat(rules()).hasSize(20);
    }

    @Test
    void a_rule_is_removed_after_a_question() {
        choose(PostingType.REVENUE);
        desk.dialogs.answer = false;
        page.remove().run();
        assertThat(rules()).hasSize(20);
        desk.dialogs.answer = true;
        page.remove().run();
        assertThat(rules()).hasSize(19).noneMatch(rule -> rule.type() == PostingType.REVENUE);
        assertThat(desk.said()).startsWith("The rule Revenue, All");
    }

    @Test
    void the_form_stays_where_it_is_while_something_in_it_is_not_kept() {
        choose(PostingType.ROUNDING);
        hands.type("ruleAccount", "500100");
        choose(PostingType.REVENUE);
        assertThat(hands.shown("ruleAccount")).isEqualTo("500100");
        assertThat(page.rules().add().why().get()).isPresent();
        page.rules().undo().run();
        assertThat(hands.shown("ruleAccount")).isEqualTo("400100");
    }

    @Test
    void a_rule_for_all_names_nobody() {
        choose(PostingType.REVENUE);
        assertThat(hands.isOpen("ruleKey")).isFalse();
        hands.choose("ruleScope", Scope.ONE);
        assertThat(hands.isOpen("ruleKey")).isTrue();
    }

    @Test
    void a_rule_of_a_customer_posting_profile_keeps_to_it() {
        page.rules().add().run();
        hands.choose("ruleType", PostingType.REVENUE);
        assertThat(hands.isOpen("ruleProfile")).isFalse();
        hands.choose("ruleType", PostingType.CUSTOMER_BALANCE).choose("ruleScope", Scope.EVERY)
                .type("ruleProfile", "NONE").type("ruleAccount", "130100");
        page.save().run();
        assertThat(hands.wrong("ruleProfile")).contains(new LedgerRefusal.NoSuchProfile("NONE"));
        hands.type("ruleProfile", "GEN");
        page.save().run();
        hands.type("ruleAccount", "140100");
        page.save().run();
        assertThat(rules()).contains(new PostingRule("GEN", PostingType.CUSTOMER_BALANCE, Scope.EVERY, "", "140100"),
                new PostingRule(PostingType.CUSTOMER_BALANCE, Scope.EVERY, "", "130100"));
    }
}
