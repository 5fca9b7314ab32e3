package org.faktuur.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.documents.PaperKind;
import org.faktuur.printing.PrintCondition.Range;
import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PrintManagementTest {

    private static final CurrencyUnit NOK = CurrencyUnit.of("NOK");
    private static final PrintDestination LASER = new PrintDestination.Printer("Laser", false);
    private static final PrintDestination MAIL = new PrintDestination.EMail("");
    private static final PrintDestination FOLDER = new PrintDestination.File("/papers", "");
    private static final PrintDestination SCREEN = new PrintDestination.Screen();

    private static Money eur(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    private static PaperFacts facts(PaperKind kind, String account, String total) {
        return new PaperFacts(kind, new PaperFacts.Customer(account, "DOMESTIC", "NL", "buyer@example.com"),
                Language.NL, CurrencyUnit.EUR, eur(total));
    }

    private static PrintEntry original(PrintDestination destination, PrintCondition condition) {
        return new PrintEntry(Part.ORIGINAL, "", 1, destination, condition);
    }

    private static PrintEntry copy(String name, PrintDestination destination, PrintCondition condition) {
        return new PrintEntry(Part.COPY, name, 1, destination, condition);
    }

    private static PrintSetup setup(PaperKind kind, String customer, PrintEntry... entries) {
        return PrintSetup.none(kind, customer).with(List.of(entries));
    }

    private static PrintCondition country(String country) {
        return new PrintCondition("", country, Optional.empty(), Optional.empty(), Range.ANY);
    }

    private static PrintCondition total(String least, String most) {
        return new PrintCondition("", "", Optional.empty(), Optional.empty(), new Range(
                Optional.of(least).filter(each -> !each.isEmpty()).map(PrintManagementTest::eur),
                Optional.of(most).filter(each -> !each.isEmpty()).map(PrintManagementTest::eur)));
    }

    static Stream<Arguments> setups() {
        var all = PrintCondition.ALWAYS;
        var everybody = setup(PaperKind.INVOICE, "", original(LASER, all), copy("Book", FOLDER, all));
        return Stream.of(
                Arguments.of("nothing set up: the screen", List.of(), List.of(SCREEN)),
                Arguments.of("everybody's original and copy", List.of(everybody), List.of(LASER, FOLDER)),
                Arguments.of("the customer's stands before everybody's",
                        List.of(everybody, setup(PaperKind.INVOICE, "C1", original(MAIL, all))), List.of(MAIL)),
                Arguments.of("another customer's is passed over",
                        List.of(everybody, setup(PaperKind.INVOICE, "C2", original(MAIL, all))),
                        List.of(LASER, FOLDER)),
                Arguments.of("another kind's is passed over",
                        List.of(setup(PaperKind.CREDIT_NOTE, "", original(MAIL, all))), List.of(SCREEN)),
                Arguments.of("the first original that holds",
                        List.of(setup(PaperKind.INVOICE, "", original(MAIL, country("NO")), original(LASER, all),
                                original(FOLDER, all))), List.of(LASER)),
                Arguments.of("every copy that holds",
                        List.of(setup(PaperKind.INVOICE, "", original(LASER, all), copy("a", MAIL, country("nl")),
                                copy("b", FOLDER, country("NO")), copy("c", FOLDER, total("100", "")))),
                        List.of(LASER, MAIL, FOLDER)),
                Arguments.of("no original holds: the screen",
                        List.of(setup(PaperKind.INVOICE, "", original(MAIL, country("NO")), copy("a", FOLDER, all))),
                        List.of(SCREEN, FOLDER)),
                Arguments.of("a customer with nothing but words below has everybody's",
                        List.of(everybody, PrintSetup.none(PaperKind.INVOICE, "C1")
                                .withFooters(Map.of(Language.NL, "Dag"))), List.of(LASER, FOLDER)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("setups")
    void papers_go_where_it_is_set_up(String what, List<PrintSetup> setups, List<PrintDestination> expected) {
        assertThat(PrintManagement.jobs(facts(PaperKind.INVOICE, "C1", "100.00"), setups)).as(what)
                .extracting(PrintJob::destination).isEqualTo(expected);
    }

    @Test
    void copies_are_numbered_from_one() {
        var jobs = PrintManagement.jobs(facts(PaperKind.INVOICE, "C1", "1"), List.of(setup(PaperKind.INVOICE, "",
                copy("a", MAIL, PrintCondition.ALWAYS), original(LASER, PrintCondition.ALWAYS),
                copy("b", FOLDER, PrintCondition.ALWAYS))));
        assertThat(jobs).extracting(PrintJob::copy).containsExactly(0, 1, 2);
        assertThat(jobs).extracting(PrintJob::name).containsExactly("", "a", "b");
    }

    @ParameterizedTest
    @CsvSource({"100, 200, 100.00, true", "100, 200, 200.00, true", "100, 200, 99.99, false",
            "100, 200, 200.01, false", "'', 200, 5, true", "100, '', 99999, true", "100, '', -100.00, true",
            "100, '', -99.99, false"})
    void the_total_is_between_the_least_and_the_most_whatever_its_sign(String least, String most, String total,
            boolean holds) {
        assertThat(total(least, most).holds(facts(PaperKind.CREDIT_NOTE, "C1", total))).isEqualTo(holds);
    }

    @Test
    void a_condition_holds_by_group_currency_and_language() {
        var facts = facts(PaperKind.INVOICE, "C1", "1");
        assertThat(new PrintCondition("domestic", "", Optional.of(CurrencyUnit.EUR), Optional.of(Language.NL),
                Range.ANY).holds(facts)).isTrue();
        assertThat(new PrintCondition("ABROAD", "", Optional.empty(), Optional.empty(), Range.ANY).holds(facts))
                .isFalse();
        assertThat(new PrintCondition("", "", Optional.of(NOK), Optional.empty(), Range.ANY).holds(facts)).isFalse();
        assertThat(new PrintCondition("", "", Optional.empty(), Optional.of(Language.NB), Range.ANY).holds(facts))
                .isFalse();
    }

    @Test
    void the_customers_words_stand_below_the_paper_before_everybodys() {
        var facts = facts(PaperKind.INVOICE, "C1", "1");
        var everybody = PrintSetup.none(PaperKind.INVOICE, "")
                .withFooters(Map.of(Language.NL, "Dag", Language.EN, "Bye"));
        var theirs = PrintSetup.none(PaperKind.INVOICE, "C1").withFooters(Map.of(Language.NL, "Tot morgen"));
        assertThat(PrintManagement.footer(facts, List.of(everybody, theirs))).contains("Tot morgen");
        assertThat(PrintManagement.footer(facts, List.of(everybody))).contains("Dag");
        assertThat(PrintManagement.footer(facts, List.of(theirs.withFooters(Map.of(Language.EN, "Hi"))))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', F2026-1.pdf", "{number}.pdf, F2026-1.pdf", "{customer}_{date}, C1_2026-11-21.pdf",
            "'../{number}', '--F2026-1.pdf'", "'a/b:c*{number}', a-b-c-F2026-1.pdf"})
    void a_file_is_named_by_its_pattern_and_stays_in_its_folder(String pattern, String name) {
        assertThat(FileNames.of(pattern, "F2026-1", "C1", LocalDate.of(2026, 11, 21))).isEqualTo(name);
    }
}
