package org.faktuur.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TabularFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "item,price^1,9.80~,~POINT~YEAR_MONTH_DAY",
        "item;price^1;9,80~;~COMMA~YEAR_MONTH_DAY",
        "item;price^1;9.80~;~POINT~YEAR_MONTH_DAY",
        "item;name^1;Chai~;~COMMA~YEAR_MONTH_DAY",
        "item|price^1|1.234,50~|~COMMA~YEAR_MONTH_DAY",
        "item\tprice^1\t9,8~TAB~COMMA~YEAR_MONTH_DAY",
        "a;b;c^1,5;2,5;3~;~COMMA~YEAR_MONTH_DAY",
        "order,date^1,31-12-2025^2,01-02-2026~,~POINT~DAY_MONTH_YEAR",
        "order,date^1,12/31/2025~,~POINT~MONTH_DAY_YEAR",
        "order,date^1,03/04/2026~,~POINT~DAY_MONTH_YEAR",
        "order,date^1,2026-04-03~,~POINT~YEAR_MONTH_DAY",
        "name,note^\"Soft drinks, coffees; teas; beers\",x~,~POINT~YEAR_MONTH_DAY",
        "name^Chai~,~POINT~YEAR_MONTH_DAY"})
    void the_format_is_seen_in_the_first_rows(String text, String separator, DecimalMark decimals, DateForm dates) {
        var file = TabularFile.of("a.csv", text.replace('^', '\n').getBytes(StandardCharsets.UTF_8));

        assertThat(TabularFormat.detect(file).orElseThrow())
                .isEqualTo(new TabularFormat(separator.equals("TAB") ? '\t' : separator.charAt(0),
                        Encoding.UTF_8, decimals, dates));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE,UTF_16", "UTF-16BE,UTF_16", "UTF-8,UTF_8"})
    void the_mark_at_the_beginning_tells_the_encoding(String charset, Encoding expected) {
        var file = TabularFile.of("a.csv", "\ufeffnaam;prijs\nThé;1,50\n".getBytes(Charset.forName(charset)));

        var format = TabularFormat.detect(file).orElseThrow();

        assertThat(format.encoding()).isEqualTo(expected);
        assertThat(CsvRows.of(file, format).orElseThrow().headings()).containsExactly("naam", "prijs");
    }

    @Test
    void an_old_encoding_is_never_guessed() {
        var file = TabularFile.of("a.csv", "name\nThé\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(TabularFormat.detect(file).orElseThrow().encoding()).isEqualTo(Encoding.UTF_8);
    }

    @Test
    void a_file_that_is_not_there_or_empty_is_refused() {
        assertThat(TabularFormat.detect(TabularFile.of(Path.of("nowhere.csv"))).refusals())
                .containsExactly(new TabularRefusal.FileUnreadable("nowhere.csv"));
        assertThat(TabularFormat.detect(TabularFile.of("a.csv", new byte[0])).refusals())
                .containsExactly(new TabularRefusal.FileEmpty("a.csv"));
    }
}
