package org.faktuur.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.faktuur.ReceivablesDesk;
import org.faktuur.receivables.KidAgreement;
import org.faktuur.receivables.KidMethod;
import org.faktuur.receivables.MatchBasis;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Statements in real books: taken in once, matched, confirmed.
class ImportBankStatementTest {

    private final ReceivablesDesk desk = new ReceivablesDesk();

    @AfterEach
    void close() {
        assertThat(desk.posted.office.verifyBooks().run()).allMatch(each -> each.isClean());
        desk.close();
    }

    @Test
    void the_same_statement_twice_is_refused() {
        var file = new CamtFile("S-1").in("780.45", "Customer C100", "F2026-0001");
        assertThat(desk.bank.verbs().imports().run(file.bytes()).isDone()).isTrue();

        assertThat(desk.bank.verbs().imports().run(file.bytes()).refusals())
                .hasOnlyElementsOfType(BankRefusal.StatementStands.class).hasSize(1);
        assertThat(desk.bank.statements().all()).hasSize(1);
    }

    @Test
    void a_statement_of_another_account_or_one_that_does_not_add_up_is_refused() {
        var file = new String(new CamtFile("S-1").in("780.45", "A", "B").bytes(), StandardCharsets.UTF_8);
        assertThat(desk.bank.verbs().imports().run(bytes(file.replace("NL91", "NL92"))).refusals())
                .containsExactly(new BankRefusal.NotOurAccount("NL92ABNA0417164300"));
        assertThat(desk.bank.verbs().imports().run(bytes(file.replace("1780.45", "1780.46"))).refusals())
                .hasOnlyElementsOfType(BankRefusal.StatementDiffers.class).isNotEmpty();
    }

    @Test
    void entries_are_matched_by_kid_number_name_and_amount_and_posted_when_confirmed() {
        var kid = new KidAgreement(KidMethod.MOD11, 15).of("F2026-0003").orElseThrow().number();
        desk.bank.verbs().imports().run(new CamtFile("S-1").in("780.45", "J. Jansen", "invoice F2026 0001")
                .kid("60.50", kid).out("7.50", "Bank charges").in("5.00", "customer c100", "thank you")
                .bytes()).orElseThrow();
        var statement = desk.bank.statements().all().getFirst();

        var matched = desk.bank.matching().match(desk.bank.statements().entries(statement.id()));
        assertThat(matched).extracting(MatchedEntry::state).containsExactly(EntryState.PROPOSED, EntryState.PROPOSED,
                EntryState.UNMATCHED, EntryState.UNMATCHED);
        assertThat(matched).extracting(each -> each.match().basis()).containsExactly(MatchBasis.REFERENCE,
                MatchBasis.KID, MatchBasis.NONE, MatchBasis.NONE);
        assertThat(matched.get(3).customer().orElseThrow().account()).isEqualTo("C100");

        var report = desk.bank.verbs().post().post(statement.bankAccount(), matched);

        assertThat(report.refused()).isEmpty();
        assertThat(report.posted()).hasSize(2);
        assertThat(desk.open("C200", "F2026-0003")).isEmpty();
        assertThat(desk.open("C100", "CN2026-0001")).contains(Money.parse("EUR -60.50"));
        var again = desk.bank.matching().match(desk.bank.statements().entries(statement.id()));
        assertThat(again).extracting(MatchedEntry::state).containsExactly(EntryState.POSTED, EntryState.POSTED,
                EntryState.UNMATCHED, EntryState.UNMATCHED);
        assertThat(desk.bank.verbs().post().post(statement.bankAccount(), matched).refused()).hasSize(2);
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
