package org.faktuur.imports.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faktuur.Office;
import org.faktuur.imports.KeepImportSetup;
import org.faktuur.TestOffice;
import org.faktuur.customers.CustomerField;
import org.faktuur.shell.Command;
import org.faktuur.shell.Message;
import org.faktuur.shell.TestDesk;
import org.faktuur.tabular.DecimalMark;
import org.faktuur.tabular.Encoding;
import org.faktuur.tabular.ImportKind;
import org.faktuur.tabular.TabularRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {

    private static final String GOOD = "account;name;customer_group;vat_group;payment_terms;credit_limit\n"
            + "K1;Kunde;EU;EU;N14;1.500,50\n";

    @TempDir
    private Path folder;
    private final Office office = TestOffice.open();
    private final TestDesk test = new TestDesk();
    private final ImportViewModel model = new ImportViewModel(
            List.of(office.importCustomers(), office.importProducts(), office.importSalesOrders()),
            office.importMappings(), new KeepImportSetup(office.importMappings(), office.transactions()), test.desk);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void without_a_file_there_is_nothing_to_import() {
        assertThat(why(model.run())).isInstanceOf(ImportOff.NoFileChosen.class);
        assertThat(model.lines()).hasSize(CustomerField.values().length);
    }

    @Test
    void a_chosen_file_is_looked_at_and_imported_once() throws IOException {
        choose(GOOD);

        assertThat(model.format().format().separator()).isEqualTo(';');
        assertThat(model.format().decimals().get()).isEqualTo(DecimalMark.COMMA);
        assertThat(model.look().get().orElseThrow().rows()).hasSize(1);
        assertThat(line(CustomerField.NAME).sample().get()).isEqualTo("Kunde");
        assertThat(why(model.run())).isNull();
        model.run().run();
        model.run().run();

        assertThat(office.customers().byAccount("K1")).isPresent();
        assertThat(test.navigator.messages).singleElement().extracting(Message::tone).isEqualTo(Message.Tone.DONE);
        assertThat(why(model.run())).isInstanceOf(ImportOff.NothingNewInFile.class);
    }

    @Test
    void faults_are_listed_and_a_changed_choice_mends_them() throws IOException {
        choose("account;name;customer_group;vat_group;payment_terms;credit_limit\nK1;Kunde;EU;EU;N14;1500.50\n");
        model.format().decimals().set(DecimalMark.COMMA);

        assertThat(model.faults()).singleElement().extracting(fault ->
                ((org.faktuur.tabular.ImportError) fault).reason())
                .isEqualTo(new TabularRefusal.CellIsNoNumber("1500.50"));
        assertThat(why(model.run())).isEqualTo(new ImportOff.FileHasFaults(1));

        model.format().decimals().set(DecimalMark.POINT);
        assertThat(model.faults()).isEmpty();
        assertThat(why(model.run())).isNull();
    }

    @Test
    void a_field_can_be_filled_with_a_fixed_text() throws IOException {
        choose("account;name;vat_group;payment_terms\nK1;Kunde;EU;N14\n");
        assertThat(model.faults()).hasSize(1);

        line(CustomerField.CUSTOMER_GROUP).choice().set(new MappingChoice.FixedText());
        line(CustomerField.CUSTOMER_GROUP).fixed().set("EU");

        assertThat(model.faults()).isEmpty();
        assertThat(line(CustomerField.CUSTOMER_GROUP).sample().get()).isEqualTo("EU");
    }

    @Test
    void another_encoding_is_chosen_by_the_person_not_guessed() throws IOException {
        var file = folder.resolve("latin.csv");
        Files.write(file, GOOD.replace("Kunde", "Café").getBytes(StandardCharsets.ISO_8859_1));
        test.dialogs.file = Optional.of(file);
        model.choose().run();
        assertThat(model.faults()).singleElement().isInstanceOf(TabularRefusal.WrongEncoding.class);

        model.format().encoding().set(Encoding.ISO_8859_1);

        assertThat(model.faults()).isEmpty();
        assertThat(line(CustomerField.NAME).sample().get()).isEqualTo("Café");
    }

    @Test
    void a_mapping_is_kept_by_name_and_used_again() throws IOException {
        choose("nr;wie;customer_group;vat_group;payment_terms\nK1;Kunde;EU;EU;N14\n");
        line(CustomerField.ACCOUNT).choice().set(new MappingChoice.Column("nr"));
        line(CustomerField.NAME).choice().set(new MappingChoice.Column("wie"));
        assertThat(model.faults()).isEmpty();
        model.kept().name().set("Shop");
        model.kept().keep().run();

        choose("nr;wie;customer_group;vat_group;payment_terms\nK2;Andre;EU;EU;N14\n");
        assertThat(model.faults()).isNotEmpty();
        model.kept().use().run();

        assertThat(model.faults()).isEmpty();
        assertThat(model.kept().names()).containsExactly("Shop");
        model.kept().forget().run();
        assertThat(model.kept().names()).isEmpty();
    }

    @Test
    void another_kind_brings_its_own_fields() throws IOException {
        choose(GOOD);
        model.kind().set(ImportKind.PRODUCTS);

        assertThat(model.lines()).extracting(line -> line.field().key()).contains("item", "price");
        assertThat(model.faults()).isNotEmpty();
    }

    private void choose(String content) throws IOException {
        var file = folder.resolve("a.csv");
        Files.writeString(file, content);
        test.dialogs.file = Optional.of(file);
        model.choose().run();
    }

    private MappingLine line(CustomerField field) {
        return model.lines().stream().filter(line -> line.field() == field).findFirst().orElseThrow();
    }

    private static Object why(Command command) {
        return command.why().get().orElse(null);
    }
}
