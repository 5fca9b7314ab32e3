package org.faktuur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleHelpTest {

    @ParameterizedTest
    @CsvSource({"bogus", "verify --bogus", "import", "import customers", "post-invoices --quantity some --date 2026-01-01",
        "post-invoices --quantity all --date 31-12-2026", "verify --language de", "import orders x --separator colon",
        "new --name X", "new --name X --vat none", "new --name X --vat nl --from-year 2026 --through-year 2020", "''"})
    void wrong_arguments_end_with_64_and_change_nothing(String line) {
        var words = line.isEmpty() ? new Object[0] : line.split(" ");

        assertThat(ConsoleRun.of(words)).satisfies(refused -> {
            assertThat(refused.exitCode()).isEqualTo(64);
            assertThat(refused.err()).contains("--help");
            assertThat(refused.out()).isEmpty();
        });
    }

    @Test
    void every_command_and_every_option_has_its_words() {
        var texts = Texts.of(Language.EN, "console/console");

        assertThat(ConsoleKeys.all()).allMatch(texts::has);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "new", "practice", "sample", "sample northwind", "import", "import customers",
        "import products", "import orders", "post-invoices", "export", "export orders", "export invoices",
        "export invoice-lines", "export vouchers", "export customer-transactions", "print", "verify", "backup",
        "replay", "play"})
    void every_command_helps_in_every_language(String command) {
        for (var language : List.of("en", "nl", "nb")) {
            var words = (command + " --help --language " + language).strip().split(" ");
            var help = ConsoleRun.of((Object[]) words);
            assertThat(help.exitCode()).isZero();
            assertThat(help.out()).contains("--company").doesNotContain("usage.");
        }
    }
}
