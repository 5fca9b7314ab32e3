package org.faktuur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files come in over the console: whole, or not at all, with every fault named.
class ConsoleImportTest extends ConsoleBooks {

    @Test
    void bad_files_are_refused_by_row_and_column_in_the_reader_s_language() throws IOException {
        var bad = file("orders.csv", "order_number,customer_account,order_date,item,quantity,unit_price",
                "X1,NOBODY,2026-03-01,P1,1,-5", "X2,C100,2026-03-01,P1,12abc,5");

        var refused = run("import", "orders", bad, "--language", "nl");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err().lines()).hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("orders.csv, rij 2, kolom unit_price: "))
                .anySatisfy(line -> assertThat(line).startsWith("orders.csv, rij 2, kolom customer_account: "))
                .anySatisfy(line -> assertThat(line).startsWith("orders.csv, rij 3, kolom quantity: “12abc”"));
        assertThat(export("orders")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"account,name\n\"open,1\n", "", "\0\0\0", "account,account\n1,2\n"})
    void a_broken_file_changes_nothing(String content) throws IOException {
        var file = folder.resolve("broken.csv");
        Files.writeString(file, content);

        assertThat(run("import", "customers", file)).satisfies(refused -> {
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.err()).contains("broken.csv");
        });
    }

    @Test
    void a_wrong_encoding_says_the_way_out_and_the_right_one_goes_through() throws IOException {
        var file = folder.resolve("latin.csv");
        Files.write(file, "account;name;customer_group;vat_group;payment_terms\nK1;Café;EU;EU;N14\n"
                .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run("import", "customers", file).err()).contains("row 2", "UTF-8", "windows-1252");
        assertThat(run("import", "customers", file, "--encoding", "windows-1252", "--keep-mapping", "shop")
                .exitCode()).isZero();
        assertThat(run("import", "customers", file, "--mapping", "shop").out()).contains("1 skipped");
        assertThat(run("import", "customers", file, "--mapping", "shed").err()).contains("shop");
    }

    @Test
    void a_cell_of_ten_megabytes_and_a_file_that_is_not_there_are_refused() throws IOException {
        var file = folder.resolve("large.csv");
        Files.writeString(file, "account,name\nK1," + "x".repeat(10 << 20) + "\n");

        assertThat(run("import", "customers", file).err()).contains("64 kB");
        assertThat(run("import", "customers", folder.resolve("nowhere.csv")).err()).contains("nowhere.csv");
    }

    @Test
    void a_field_that_must_be_filled_says_how() throws IOException {
        var customers = file("customers.csv", "account,name", "K1,Kunde");

        assertThat(run("import", "customers", customers)).satisfies(refused -> {
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.err()).contains("payment_terms", "N30");
            assertThat(refused.out()).contains("--set");
        });
    }

    @Test
    void checking_a_file_writes_nothing() throws IOException {
        var orders = file("orders.csv", "order_number,customer_account,order_date,item,quantity,colour",
                "X1,C100,2026-03-01,P1,1,red");

        assertThat(run("import", "orders", orders, "--check").out())
                .contains("1 would be added").contains("colour");
        assertThat(export("orders")).hasSize(1);
    }
}
