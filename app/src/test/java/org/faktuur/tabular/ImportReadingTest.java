package org.faktuur.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.faktuur.money.Price;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.Test;

class ImportReadingTest {

    private enum Field implements ImportField {
        ITEM(true, "product_id", "artikel"), NAME(false, "naam"), PRICE(true, "unit_price", "verkoopprijs"),
        SOLD(false, "sinds"), STOCKED(false, "voorraad");

        private final boolean required;
        private final List<String> headings;

        Field(boolean required, String... headings) {
            this.required = required;
            this.headings = List.of(headings);
        }

        @Override
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public boolean required() {
            return required;
        }

        @Override
        public List<String> headings() {
            return headings;
        }
    }

    private final ImportReading reading = new ImportReading(List.of(Field.values()));
    private final ImportErrors errors = new ImportErrors();
    private final List<MappedRow> rows = new ArrayList<>();

    @Test
    void headings_of_another_program_find_their_fields() {
        var file = file("Artikel;Naam;Verkoop-prijs;Sinds\n1;Thé;1.234,50;31-12-2025\n");
        var setup = reading.propose(file).orElseThrow();

        reading.each(file, setup, errors, rows::add).orElseThrow();

        var row = rows.getFirst();
        assertThat(row.text(Field.ITEM, 20)).isEqualTo("1");
        assertThat(row.price(Field.PRICE)).contains(Price.of("1234.5"));
        assertThat(row.date(Field.SOLD)).contains(java.time.LocalDate.of(2025, 12, 31));
        assertThat(row.flag(Field.STOCKED)).isEmpty();
        assertThat(row.isFaulty()).isFalse();
        assertThat(row.values()).containsOnlyKeys("item", "price", "sold");
    }

    @Test
    void no_column_is_taken_for_two_fields() {
        var mapping = Mapping.propose(List.of(Field.values()), List.of("Unit Price", "unit_price", "ITEM", ""));

        assertThat(mapping.sources()).containsOnlyKeys("price", "item");
        assertThat(mapping.source(Field.PRICE)).contains(new Mapping.Source.Column("Unit Price"));
    }

    @Test
    void what_is_wrong_is_told_by_row_and_column() {
        read("item,name,price,sold,stocked\n1,a,12abc,2026-02-30,maybe\n,b,1,,\n3,\"c\u202ed\",1,,x\n4,x,1\n");

        assertThat(refusals()).containsExactly(
                new ImportError("a.csv", 2, "price", new TabularRefusal.CellIsNoNumber("12abc")),
                new ImportError("a.csv", 2, "sold", new TabularRefusal.CellIsNoDate("2026-02-30", DateForm.YEAR_MONTH_DAY)),
                new ImportError("a.csv", 2, "stocked", new TabularRefusal.NotYesOrNo("maybe")),
                new ImportError("a.csv", 3, "item", new TabularRefusal.Missing()),
                new ImportError("a.csv", 4, "name", new TabularRefusal.HiddenCharacter("c\ufffdd")),
                new ImportError("a.csv", 5, "sold", new TabularRefusal.WrongCellCount(5, 3)));
    }

    @Test
    void an_error_is_worded_whole_in_every_language() {
        var error = new ImportError("a.csv", 12, "unit_price", new TabularRefusal.CellIsNoNumber("12abc"));

        assertThat(Texts.of(Language.EN, "tabular/tabular").of(error))
                .startsWith("a.csv, row 12, column unit_price: “12abc” is not a number.");
        assertThat(Texts.of(Language.NL, "tabular/tabular").of(error))
                .startsWith("a.csv, rij 12, kolom unit_price: “12abc” is geen getal.");
        assertThat(Texts.of(Language.NB, "tabular/tabular").of(error))
                .startsWith("a.csv, rad 12, kolonne unit_price: «12abc» er ikke et tall.");
    }

    @Test
    void a_required_field_without_a_column_and_a_column_that_is_gone_are_refused_at_once() {
        var file = file("code,cost\n1,2\n");
        var setup = new ImportSetup(TabularFormat.OWN, Mapping.NONE.withColumn(Field.ITEM, "product"));

        assertThat(reading.each(file, setup, errors, rows::add).refusals()).containsExactly(
                new TabularRefusal.NoSuchColumn("product"), new TabularRefusal.NotMapped("price"));
    }

    @Test
    void the_same_text_can_fill_a_field_of_every_row() {
        var file = file("item\n1\n2\n");
        var setup = new ImportSetup(TabularFormat.OWN,
                Mapping.NONE.withColumn(Field.ITEM, "item").withConstant(Field.PRICE, "5"));

        reading.each(file, setup, errors, rows::add).orElseThrow();

        assertThat(rows).extracting(row -> row.price(Field.PRICE).orElseThrow())
                .containsExactly(Price.of("5"), Price.of("5"));
    }

    @Test
    void beyond_a_thousand_errors_are_counted() {
        read("item,price\n" + "1,x\n".repeat(1500));

        assertThat(refusals()).hasSize(1001).last().isEqualTo(new TabularRefusal.MoreErrors(500));
    }

    @Test
    void a_setup_is_kept_as_plain_text() {
        var setup = new ImportSetup(
                new TabularFormat('\t', Encoding.WINDOWS_1252, DecimalMark.COMMA, DateForm.DAY_MONTH_YEAR),
                Mapping.NONE.withColumn(Field.ITEM, "a=b\nc\\n").withConstant(Field.NAME, ""));

        assertThat(ImportSetup.ofContent(setup.content())).contains(setup);
        assertThat(ImportSetup.ofContent("")).isEmpty();
        assertThat(ImportSetup.ofContent("separator=120\nencoding=UTF-8\ndecimals=POINT\ndates=X")).isEmpty();
    }

    @Test
    void a_fingerprint_depends_on_what_is_meant_not_on_how_it_is_written() {
        assertThat(fingerprint("item,price\n1,9.80\n")).isEqualTo(fingerprint("price;item\n9,8;1\n"))
                .isNotEqualTo(fingerprint("item,price\n1,9.81\n"));
    }

    private String fingerprint(String text) {
        var file = file(text);
        var read = new ArrayList<MappedRow>();
        reading.each(file, reading.propose(file).orElseThrow(), errors, read::add).orElseThrow();
        var row = read.getFirst();
        row.text(Field.ITEM, 20);
        row.price(Field.PRICE);
        return new Fingerprint().add(row.values()).hex();
    }

    private void read(String text) {
        var file = file(text);
        reading.each(file, reading.propose(file).orElseThrow(), errors, row -> {
            row.text(Field.ITEM, 20);
            row.text(Field.NAME, 20);
            row.price(Field.PRICE);
            row.date(Field.SOLD);
            row.flag(Field.STOCKED);
        });
    }

    private List<Refusal> refusals() {
        return errors.<Void>refused() instanceof Outcome.Refused<Void>(var reasons) ? reasons : List.of();
    }

    private static TabularFile file(String text) {
        return TabularFile.of("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
