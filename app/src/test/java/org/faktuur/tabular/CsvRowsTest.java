package org.faktuur.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void rows_are_read_whatever_ends_their_lines(String end) {
        var rows = rows(String.join(end, "a,b", "1,\"x, \"\"y\"\"\"", "", "2,z"));

        assertThat(rows).extracting(Row::cells).containsExactly(List.of("1", "x, \"y\""), List.of("2", "z"));
        assertThat(rows).extracting(Row::line).containsExactly(2L, 4L);
    }

    @Test
    void a_cell_of_several_lines_counts_them() {
        assertThat(rows("a,b\n1,\"two\nlines\"\n2,z\n")).extracting(Row::line).containsExactly(2L, 4L);
    }

    @Test
    void letters_that_are_not_of_the_encoding_are_refused_with_their_row() {
        var latin = ("a,b\n1,plain\n2,Th\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refusals(latin, Encoding.UTF_8))
                .containsExactly(new TabularRefusal.WrongEncoding("a.csv", "UTF-8", 3));
        assertThat(refusals(latin, Encoding.WINDOWS_1252)).isEmpty();
        assertThat(refusals(latin, Encoding.ISO_8859_1)).isEmpty();
    }

    @Test
    void a_letter_cut_off_at_the_end_is_refused() {
        var cut = java.util.Arrays.copyOf("a\nThé".getBytes(StandardCharsets.UTF_8), 5);

        assertThat(refusals(cut, Encoding.UTF_8))
                .containsExactly(new TabularRefusal.WrongEncoding("a.csv", "UTF-8", 2));
    }

    @Test
    void a_letter_on_the_border_of_two_blocks_is_one_letter() {
        var text = "a\n" + "x\n".repeat(16_383) + "é".repeat(40_000) + "\n";

        assertThat(refusals(text.getBytes(StandardCharsets.UTF_8), Encoding.UTF_8)).isEmpty();
        assertThat(refusals(("a\nx" + "é\n".repeat(40_000)).getBytes(StandardCharsets.UTF_8), Encoding.UTF_8))
                .isEmpty();
    }

    @Test
    void a_workbook_or_another_encoding_without_its_mark_is_no_text() {
        var unmarked = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_16LE);

        assertThat(refusals(unmarked, Encoding.UTF_8))
                .containsExactly(new TabularRefusal.NotATextFile("a.csv", "UTF-8", 1));
        assertThat(refusals(unmarked, Encoding.UTF_16)).isEmpty();
        assertThat(refusals("a\nb\0c\n".getBytes(StandardCharsets.UTF_8), Encoding.UTF_8))
                .containsExactly(new TabularRefusal.NotATextFile("a.csv", "UTF-8", 2));
    }

    @Test
    void quotes_that_do_not_match_are_refused_with_their_row() {
        assertThat(refusals("a,b\n1,2\n3,\"open\n4,5\n"))
                .containsExactly(new TabularRefusal.BrokenQuotes("a.csv", 3));
        assertThat(refusals("a,b\n1,\"x\"y\n"))
                .containsExactly(new TabularRefusal.BrokenQuotes("a.csv", 2));
    }

    @Test
    void a_cell_of_ten_megabytes_is_refused() {
        assertThat(refusals("a,b\n1," + "x".repeat(10 << 20) + "\n"))
                .containsExactly(new TabularRefusal.CellTooLarge("a.csv", 2, 64));
        assertThat(refusals("a,b\n1," + "x".repeat(70_000) + "\n"))
                .containsExactly(new TabularRefusal.CellTooLarge("a.csv", 2, 64));
        assertThat(refusals("a,b\n1," + "x".repeat(65_536) + "\n")).isEmpty();
    }

    @Test
    void a_row_of_a_thousand_columns_is_refused() {
        assertThat(refusals("a,b\n" + "1,".repeat(1000) + "\n"))
                .containsExactly(new TabularRefusal.TooManyColumns("a.csv", 2, 500));
    }

    @Test
    void a_file_beyond_fifty_megabytes_is_refused_without_reading_on() {
        var endless = TabularFile.of("a.csv", () -> new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                java.util.Arrays.fill(into, from, from + length, (byte) 'x');
                return length;
            }
        });

        assertThat(CsvRows.of(endless, TabularFormat.OWN).refusals())
                .containsExactly(new TabularRefusal.FileTooLarge("a.csv", 50));
    }

    @Test
    void a_file_of_nothing_or_with_a_heading_twice_is_refused() {
        assertThat(refusals("")).containsExactly(new TabularRefusal.FileEmpty("a.csv"));
        assertThat(refusals("\n\n")).containsExactly(new TabularRefusal.FileEmpty("a.csv"));
        assertThat(refusals("\ufeff")).containsExactly(new TabularRefusal.FileEmpty("a.csv"));
        assertThat(refusals("a,b,a\n1,2,3\n")).containsExactly(new TabularRefusal.SameHeading("a.csv", "a"));
    }

    @Test
    void a_million_rows_pass_one_by_one() {
        var many = TabularFile.of("a.csv", CsvRowsTest::aMillionRows);

        assertThat(CsvRows.of(many, TabularFormat.OWN).then(rows -> rows.each(_ -> { })))
                .isEqualTo(Outcome.done(1_000_000L));
    }

    @Test
    void whatever_the_bytes_the_answer_is_rows_or_a_refusal() {
        var random = new Random(11);
        var pieces = List.of(",", ";", "\"", "\n", "\r", "a", "1", "é", "\ufeff", "\0", "\u202e", "x".repeat(3000));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (var round = 0; round < 3000; round++) {
                var text = new StringBuilder();
                random.ints(random.nextInt(60), 0, pieces.size()).forEach(at -> text.append(pieces.get(at)));
                var bytes = text.toString().getBytes(charset(random.nextInt(3)));
                var file = TabularFile.of("a.csv", bytes);
                TabularFormat.detect(file).then(format -> CsvRows.of(file, format)).then(rows -> rows.each(_ -> { }));
            }
        });
    }

    private static Charset charset(int which) {
        return List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1).get(which);
    }

    private static InputStream aMillionRows() {
        var thousand = String.join("", Collections.nCopies(1000, "SO-1,12.50,2026-01-31\n"))
                .getBytes(StandardCharsets.UTF_8);
        Enumeration<InputStream> parts = Collections.enumeration(IntStream.rangeClosed(0, 1000)
                .mapToObj(at -> (InputStream) new ByteArrayInputStream(
                        at == 0 ? "a,b,c\n".getBytes(StandardCharsets.UTF_8) : thousand)).toList());
        return new SequenceInputStream(parts);
    }

    private static List<Row> rows(String text) {
        var rows = new ArrayList<Row>();
        CsvRows.of(TabularFile.of("a.csv", text.getBytes(StandardCharsets.UTF_8)), TabularFormat.OWN)
                .then(csv -> csv.each(rows::add)).orElseThrow();
        return rows;
    }

    private static List<Refusal> refusals(String text) {
        return refusals(text.getBytes(StandardCharsets.UTF_8), Encoding.UTF_8);
    }

    private static List<Refusal> refusals(byte[] bytes, Encoding encoding) {
        return CsvRows.of(TabularFile.of("a.csv", bytes), TabularFormat.OWN.withEncoding(encoding))
                .then(csv -> csv.each(_ -> { })).refusals();
    }
}
