package org.faktuur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// A voucher out of balance cannot exist; the posting profile takes the narrowest rule.
class VoucherTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void a_voucher_out_of_balance_cannot_be_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> voucher(line("10", "10"), line("-9.99", "-10")));
        assertThatIllegalArgumentException().isThrownBy(() -> voucher(line("10", "10"), line("-10", "-9.99")));
        assertThat(voucher(line("10", "11"), line("-10", "-11")).lines()).hasSize(2);
    }

    @Test
    void a_negative_amount_is_credit() {
        assertThat(line("-5", "-5").credit()).isEqualTo(Money.parse("EUR 5.00"));
        assertThat(line("5", "5").debit()).isEqualTo(Money.parse("EUR 5.00"));
    }

    @Test
    void the_narrowest_posting_rule_wins() {
        var profile = new PostingProfile(List.of(
                rule(PostingRule.Scope.EVERY, "", "1"), rule(PostingRule.Scope.GROUP, "AUDIO", "2"),
                rule(PostingRule.Scope.ONE, "D0001", "3")));

        assertThat(profile.ruleFor(PostingType.REVENUE, "D0001", "AUDIO").orElseThrow().account()).isEqualTo("3");
        assertThat(profile.ruleFor(PostingType.REVENUE, "D0002", "AUDIO").orElseThrow().account()).isEqualTo("2");
        assertThat(profile.ruleFor(PostingType.REVENUE, "T0001", "CABLES").orElseThrow().account()).isEqualTo("1");
        assertThat(profile.ruleFor(PostingType.SALES_TAX, "H", "")).isEmpty();
    }

    private static PostingRule rule(PostingRule.Scope scope, String scopeKey, String account) {
        return new PostingRule(PostingType.REVENUE, scope, scopeKey, account);
    }

    private static Voucher voucher(VoucherLine... lines) {
        return new Voucher("V1", DAY, "F1", "", List.of(lines));
    }

    private static VoucherLine line(String accounting, String currency) {
        return VoucherLine.of("1", Money.parse("EUR " + accounting), Money.parse("USD " + currency),
                new VoucherLine.Basis(PostingType.REVENUE, "", 0), "");
    }
}
