package org.faktuur.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class Camt053Test {

    @Test
    void entries_are_read_with_what_was_said_and_who_paid() {
        var statement = Camt053.read(new CamtFile("S-1").in("780.45", "Customer C100", "F2026-0001")
                .kid("12.00", "20260001 6").out("7.50", "Charges").bytes()).orElseThrow().getFirst();

        assertThat(statement.account()).isEqualTo("NL91ABNA0417164300");
        assertThat(statement.reckoned()).isEqualTo(statement.closing()).isEqualTo(Money.parse("EUR 1784.95"));
        assertThat(statement.entries()).extracting(BankEntry::amount).containsExactly(Money.parse("EUR 780.45"),
                Money.parse("EUR 12.00"), Money.parse("EUR -7.50"));
        assertThat(statement.entries().getFirst().party().name()).isEqualTo("Customer C100");
        assertThat(statement.entries().get(1).said().reference()).isEqualTo("20260001 6");
        assertThat(statement.entries().get(1).party().name()).isEqualTo("Somebody");
        assertThat(statement.entries().get(2).key()).isEqualTo("NL91ABNA0417164300/S-1/3");
    }

    @Test
    void payments_that_were_booked_together_are_told_apart_where_they_add_up() {
        assertThat(Camt053.read(new CamtFile("S-1").together("30.00", "10.00", "20.00").bytes()).orElseThrow()
                .getFirst().entries()).hasSize(2);
        assertThat(Camt053.read(new CamtFile("S-1").together("30.00", "10.00", "19.00").bytes()).orElseThrow()
                .getFirst().entries()).hasSize(1);
    }

    @Test
    void a_file_that_would_fetch_something_or_is_none_is_refused() {
        var attack = "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        assertThat(Camt053.read(new CamtFile("S-1").after(attack).in("1.00", "A", "&x;").bytes()).refusals())
                .hasOnlyElementsOfType(BankRefusal.NoCamtFile.class).isNotEmpty();
        assertThat(Camt053.read("<a/>".getBytes(StandardCharsets.UTF_8)).refusals())
                .hasOnlyElementsOfType(BankRefusal.NoCamtFile.class).isNotEmpty();
        assertThat(Camt053.read("no xml".getBytes(StandardCharsets.UTF_8)).refusals()).isNotEmpty();
        assertThat(Camt053.read(new CamtFile("S-1").in("1.00", "A", "w").bytes()).isDone()).isTrue();
    }
}
