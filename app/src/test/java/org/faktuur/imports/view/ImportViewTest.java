package org.faktuur.imports.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.imports.KeepImportSetup;
import org.faktuur.Office;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.TestOffice;
import org.faktuur.session.Language;
import org.faktuur.shell.Dressing;
import org.faktuur.shell.Look;
import org.faktuur.shell.TestDesk;
import org.faktuur.shell.Views;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ImportViewTest {

    @TempDir
    private Path folder;
    private final Office office = TestOffice.open();
    private final TestDesk test = new TestDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_file_is_imported_from_the_keyboard(FxRobot robot) throws IOException {
        var file = file("account;name;customer_group;vat_group;payment_terms", "K1;Kunde;EU;EU;N14");
        show(Language.EN, Look.LIGHT);
        assertThat(robot.lookup("#run").queryAs(Button.class).isDisabled()).isTrue();
        test.dialogs.file = Optional.of(file);

        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        assertThat(robot.lookup("#preview").queryAs(PreviewTable.class).getItems()).hasSize(1);
        robot.type(KeyCode.F9);

        assertThat(office.customers().byAccount("K1")).isPresent();
        assertThat(robot.lookup("#run").queryAs(Button.class).isDisabled()).isTrue();
    }

    @Test
    void the_mapping_is_changed_field_by_field(FxRobot robot) throws IOException {
        var file = file("nr;name;customer_group;vat_group;payment_terms", "K1;Kunde;EU;EU;N14");
        var model = show(Language.EN, Look.LIGHT);
        robot.interact(() -> model.take(file));
        assertThat(robot.lookup("#faults").queryAs(FaultTable.class).getItems()).isNotEmpty();
        ComboBox<MappingChoice> account = robot.lookup("#from_account").queryComboBox();

        robot.interact(() -> account.setValue(new MappingChoice.Column("nr")));

        assertThat(robot.lookup("#run").queryAs(Button.class).isDisabled()).isFalse();
    }

    @Test
    void the_page_can_be_pictured(FxRobot robot) throws IOException {
        var file = file("order_number,customer_account,order_date,item,quantity,unit_price,charge",
                "X1,C100,2026-03-01,P1,4,25.00,12.50", "X2,NOBODY,2026-02-30,P1,12abc,-5,", "X3,C200,2026-03-01,P2,0,1,");
        for (var language : Language.values()) {
            for (var look : new Look[] {Look.LIGHT, Look.DARK}) {
                var model = show(language, look);
                robot.interact(() -> {
                    model.kind().set(org.faktuur.tabular.ImportKind.SALES_ORDERS);
                    model.take(file);
                });
                assertThat(Pictures.of(stage, "ImportView", language, look)).exists();
            }
        }
    }

    private ImportViewModel show(Language language, Look look) {
        return OnScreen.ask(() -> {
            var model = new ImportViewModel(
                    List.of(office.importCustomers(), office.importProducts(), office.importSalesOrders()),
                    office.importMappings(), new KeepImportSetup(office.importMappings(), office.transactions()), test.desk);
            stage.setScene(new Scene(new Views(Texts.ofEverything(language)).load(model), 1180, 720));
            Dressing.dress(stage.getScene(), look, 100);
            stage.show();
            stage.getScene().getRoot().requestFocus();
            return model;
        });
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("orders.csv"), List.of(lines));
    }
}
