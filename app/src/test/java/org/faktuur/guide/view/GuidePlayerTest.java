package org.faktuur.guide.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.faktuur.guide.GuideFile;
import org.faktuur.guide.StartingCompany;
import org.faktuur.session.Language;
import org.faktuur.shell.WrittenNavigator;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GuidePlayerTest {

    private static final Texts TEXTS = Texts.of(Language.NL, "guide/guide");

    private record Row(String number, SimpleStringProperty quantity) {
    }

    private final List<String> happened = new ArrayList<>();
    private final WrittenNavigator navigator = new WrittenNavigator();

    @Start
    void show(Stage stage) {
        var name = new TextField();
        name.setId("name");
        name.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                happened.add("left with " + name.getText());
            }
        });
        var next = new TextField();
        next.setId("next");
        var company = new ComboBox<>(FXCollections.observableArrayList(StartingCompany.values()));
        company.setId("company");
        var yes = new CheckBox("agreed");
        yes.setId("agreed");
        var ask = new Button("ask");
        ask.setId("ask");
        ask.setOnAction(_ -> dialog(stage));
        var off = new Button("off");
        off.setId("off");
        off.setDisable(true);
        var answer = new Label();
        answer.setId("answer");
        answer.textProperty().bind(name.textProperty());
        var root = new VBox(name, next, company, yes, ask, off, answer, table());
        root.setId("SmallView");
        root.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.F9) {
                happened.add("F9");
            }
        });
        stage.setScene(new Scene(root, 500, 400));
        stage.show();
    }

    private TableView<Row> table() {
        var number = new TableColumn<Row, String>("number");
        number.setId("number");
        number.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().number()));
        var quantity = new TableColumn<Row, String>("quantity");
        quantity.setId("quantity");
        quantity.setCellValueFactory(row -> row.getValue().quantity());
        quantity.setCellFactory(TextFieldTableCell.forTableColumn());
        var table = new TableView<>(FXCollections.observableArrayList(
                new Row("A1", new SimpleStringProperty("1")), new Row("A2", new SimpleStringProperty("2"))));
        table.setId("rows");
        table.setEditable(true);
        table.getColumns().setAll(List.of(number, quantity));
        return table;
    }

    private void dialog(Stage owner) {
        var ok = new Button("ok");
        ok.setId("ok");
        var root = new VBox(ok);
        root.setId("QuestionView");
        var dialog = new Stage();
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        ok.setOnAction(_ -> dialog.close());
        dialog.setScene(new Scene(root));
        dialog.showAndWait();
        happened.add("answered");
    }

    private Optional<GuidePlayer.Stop> play(String... lines)
            throws ExecutionException, InterruptedException, TimeoutException {
        var guide = GuideFile.read("small.guide", "guide small\n" + String.join("\n", lines)).orElseThrow();
        var language = new ReaderLanguage(TEXTS, LocalDate.of(2026, 11, 21));
        return new GuidePlayer(language, navigator, () -> false, 1).play(guide.stepsForTest(), new GuidePlayer.Watcher() { })
                .get(30, TimeUnit.SECONDS);
    }

    private static String found(Optional<GuidePlayer.Stop> stop) {
        return stop.orElseThrow().fault().in(TEXTS);
    }

    @Test
    void what_is_typed_stands_in_the_field_and_the_cursor_goes_on() throws Exception {
        assertThat(play("type SmallView#name Bolt {12.50}", "see SmallView#answer Bolt 12,50",
                "press SmallView#next", "see SmallView#answer contains Bolt")).isEmpty();
        assertThat(happened).contains("left with Bolt 12,50");
    }

    @Test
    void a_choice_is_taken_by_its_name_and_a_switch_by_yes_and_no() throws Exception {
        assertThat(play("choose SmallView#company NORTHWIND", "choose SmallView#agreed Yes",
                "see SmallView#company NORTHWIND", "see SmallView#agreed Ja", "choose SmallView#agreed No",
                "see SmallView#agreed Nee")).isEmpty();
    }

    @Test
    void a_cell_of_the_picked_row_is_typed_in() throws Exception {
        assertThat(play("pick SmallView#rows number = A2", "type SmallView#rows.quantity 5",
                "see SmallView#rows.quantity 5", "see SmallView#rows number = A2, quantity = 5",
                "see SmallView#rows rows = 2")).isEmpty();
    }

    @Test
    void a_dialog_is_played_through_while_it_is_open() throws Exception {
        assertThat(play("press SmallView#ask", "see QuestionView#ok is on", "press QuestionView#ok",
                "see QuestionView is gone", "press SmallView F9")).isEmpty();
        assertThat(happened).endsWith("answered", "F9");
    }

    @Test
    void an_open_step_opens_the_menu_entry() throws Exception {
        assertThat(play("open menu.orders")).isEmpty();
        assertThat(navigator.menus).containsExactly("menu.orders");
    }

    @Test
    void a_guide_stops_at_what_does_not_hold_and_says_what_was_found() throws Exception {
        var stop = play("type SmallView#name Bolt", "see SmallView#answer Nut", "press SmallView#ask");

        assertThat(stop.orElseThrow().step().orElseThrow().line()).isEqualTo(3);
        assertThat(found(stop)).isEqualTo("“Bolt”");
        assertThat(found(play("press SmallView#nothing"))).isEqualTo("niets met die naam op het scherm");
        assertThat(found(play("press SmallView#off"))).contains("niet kan worden gebruikt");
        assertThat(found(play("pick SmallView#rows number = A7"))).contains("A1; A2");
        assertThat(found(play("choose SmallView#company MARS"))).contains("PRACTICE_COMPANY, EMPTY, NORTHWIND");
        assertThat(found(play("see SmallView#rows rows = 3"))).contains("2");
    }
}
