package org.faktuur.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {

    private enum Name implements ImportField {
        NAME;

        @Override
        public String key() {
            return "name";
        }

        @Override
        public boolean required() {
            return false;
        }

        @Override
        public List<String> headings() {
            return List.of();
        }
    }

    @TempDir
    private Path folder;

    @Test
    void cells_are_written_for_machines() {
        assertThat(written("text", LocalDate.of(2026, 1, 31), Money.parse("EUR -1290.00"), Price.of("9.8"),
                Quantity.of(12), Percent.of("5"), 7, 8L, true, DecimalMark.POINT, null))
                .isEqualTo("text,2026-01-31,-1290.00,9.8,12,5,7,8,true,point,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+31 20 123", "-5 degrees", "@SUM(A1)", "\tx", "\rx", "'=x", "''@x",
        " =x", "＝x"})
    void a_text_that_a_spreadsheet_would_take_for_a_formula_gets_a_quote(String text) {
        var line = written(text);

        assertThat(line).matches("(?s)\"?'.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+31 20 123", "-5", "@SUM(A1)", "'=x", "''@x", "'t Hoekje", "'",
        "a,b", "say \"hi\"", "two\nlines", "ÆØÅ é 茶", "=", "'", "1.50", "x;y|z"})
    void our_own_export_comes_back_as_it_was(String text) {
        var file = TabularFile.of("a.csv", ("name\r\n" + written(text)).getBytes(StandardCharsets.UTF_8));
        var read = new ArrayList<String>();

        new ImportReading(List.of(Name.values())).each(file, new ImportSetup(TabularFormat.OWN,
                Mapping.NONE.withColumn(Name.NAME, "name")), new ImportErrors(),
                row -> read.add(row.text(Name.NAME, 100))).orElseThrow();

        assertThat(read).containsExactly(text);
    }

    @Test
    void a_file_that_fails_half_way_leaves_the_old_one() throws Exception {
        var file = folder.resolve("orders.csv");
        Files.writeString(file, "old");

        assertThatThrownBy(() -> CsvExport.toFile(file, List.of("a"), rows -> {
            rows.row("1");
            throw new IllegalStateException("lost");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryContaining("glob:**orders.csv").isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_file_replaces_the_one_before() throws Exception {
        var file = folder.resolve("orders.csv");
        Files.writeString(file, "old");

        CsvExport.toFile(file, List.of("a", "b"), rows -> rows.row("1", 2));

        assertThat(Files.readString(file)).isEqualTo("a,b\r\n1,2\r\n");
    }

    private static String written(Object... cells) {
        var writer = new StringWriter();
        var headings = java.util.Collections.nCopies(cells.length, "h");
        CsvExport.to(writer, headings, rows -> rows.row(cells));
        return writer.toString().substring(writer.toString().indexOf("\r\n") + 2);
    }
}
