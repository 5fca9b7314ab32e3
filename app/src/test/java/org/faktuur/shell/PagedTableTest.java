package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.MovingDays;
import org.faktuur.listing.Query;
import org.faktuur.listing.Sort;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class PagedTableTest {

    private final TestDesk test = new TestDesk();
    private TrialListViewModel model = new TrialListViewModel(test.desk, 5000);
    private Stage stage;

    private TableView<?> shown() {
        stage = OnScreen.show(model);
        var table = OnScreen.find(stage, "rows", PagedTable.class).table();
        OnScreen.run(table::requestFocus);
        OnScreen.settle();
        return table;
    }

    @AfterEach
    void hide() {
        OnScreen.run(stage::hide);
    }

    private String current() {
        return model.rows.current().get().map(TrialListViewModel.Row::number).orElse("");
    }

    @Test
    void end_and_home_go_over_the_whole_list_however_long(FxRobot robot) {
        shown();
        robot.type(KeyCode.END);
        assertThat(current()).isEqualTo("SO-005000");
        robot.type(KeyCode.HOME);
        assertThat(current()).isEqualTo("SO-000001");
    }

    @Test
    void scrolling_reads_on_and_holds_some_hundred_rows_only(FxRobot robot) {
        var table = shown();
        for (var page = 0; page < 60; page++) {
            robot.type(KeyCode.PAGE_DOWN);
        }
        OnScreen.settle();
        assertThat(current()).isGreaterThan("SO-000800");
        assertThat(table.getItems()).hasSizeLessThanOrEqualTo(ListWindow.MOST);
        assertThat(table.getSelectionModel().getSelectedItem()).isEqualTo(model.rows.current().get().orElseThrow());
    }

    @Test
    void pressing_a_header_sorts_by_the_source(FxRobot robot) {
        shown();
        robot.clickOn("Customer");
        assertThat(model.rows.sort().get()).isEqualTo(Sort.ascending("name"));
        assertThat(model.rows.rows().getFirst().name()).isEqualTo("Cave Wholesales");
        robot.clickOn("Customer");
        assertThat(model.rows.sort().get()).isEqualTo(Sort.descending("name"));
        assertThat(model.rows.rows().getFirst().name()).isEqualTo("Sunset Wholesales");
    }

    @Test
    void a_filter_is_typed_under_its_column_and_taken_away_by_its_chip(FxRobot robot) {
        shown();
        robot.press(KeyCode.SHIFT).type(KeyCode.F3).release(KeyCode.SHIFT);
        robot.clickOn("#filter-name").write("oak").type(KeyCode.ENTER);
        assertThat(model.rows.count().get()).hasValue(1000);
        assertThat(OnScreen.find(stage, "chip-name", Button.class).getText()).isEqualTo("Customer: oak*");
        OnScreen.press(stage, "chip-name");
        assertThat(model.rows.count().get()).hasValue(5000);
        assertThat(OnScreen.find(stage, "filter-name", TextField.class).getText()).isEmpty();
    }

    @Test
    void a_filter_that_the_column_cannot_hold_is_marked_and_says_why(FxRobot robot) {
        shown();
        robot.press(KeyCode.SHIFT).type(KeyCode.F3).release(KeyCode.SHIFT);
        robot.clickOn("#filter-date").write("whenever").type(KeyCode.ENTER);
        var field = OnScreen.find(stage, "filter-date", TextField.class);
        assertThat(field.getAccessibleHelp()).contains("whenever").contains("is not a date");
        assertThat(model.rows.filters()).isEmpty();
    }

    @Test
    void the_value_under_the_cursor_becomes_the_filter(FxRobot robot) {
        var table = shown();
        OnScreen.run(() -> table.getFocusModel().focusRightCell());
        OnScreen.run(() -> focus(table, "name"));
        robot.press(KeyCode.ALT).type(KeyCode.F3).release(KeyCode.ALT);
        assertThat(model.rows.filters()).containsEntry("name", new Criterion.Is("Forest Wholesales"));
    }

    private static <S> void focus(TableView<S> table, String column) {
        TableColumn<S, ?> found = table.getColumns().stream().filter(each -> column.equals(each.getId())).findFirst()
                .orElseThrow();
        table.getFocusModel().focus(0, found);
    }

    @Test
    void space_marks_and_the_real_check_box_shows_it(FxRobot robot) {
        var table = shown();
        robot.type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.SPACE);
        assertThat(model.rows.chosen()).extracting(TrialListViewModel.Row::number)
                .containsExactly("SO-000001", "SO-000003");
        assertThat(table.lookupAll(".check-box").stream().map(CheckBox.class::cast).filter(CheckBox::isSelected))
                .hasSize(2);
        robot.type(KeyCode.ESCAPE);
        assertThat(model.rows.chosen()).extracting(TrialListViewModel.Row::number).containsExactly("SO-000003");
    }

    @Test
    void enter_and_a_double_click_open_the_row(FxRobot robot) {
        shown();
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(test.navigator.messages).hasSize(1);
        robot.doubleClickOn("SO-000004");
        assertThat(test.navigator.messages).hasSize(2);
    }

    @Test
    void rows_are_copied_for_a_spreadsheet(FxRobot robot) {
        shown();
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        assertThat(OnScreen.ask(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("""
                Sales order\tDate\tCustomer\tAccounts receivable\tAmount\tTax
                SO-000001\t02/01/2026\tForest Wholesales\tPacking slip\t79.19\tEUR
                """);
    }

    @Test
    void amounts_stand_right_and_show_it_when_they_are_negative() {
        var table = shown();
        var cells = table.lookupAll(".table-cell").stream().map(node -> (TableCell<?, ?>) node)
                .filter(cell -> cell.getStyleClass().contains("amount") && cell.getText().startsWith("-")).toList();
        assertThat(cells).isNotEmpty().allMatch(cell -> cell.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("negative")));
    }

    @Test
    void columns_that_were_arranged_stand_so_the_next_time() {
        var table = shown();
        OnScreen.run(() -> {
            table.getColumns().stream().filter(each -> "date".equals(each.getId())).findFirst().orElseThrow()
                    .setVisible(false);
        });
        OnScreen.await(() -> model.rows.layout().columns().stream().anyMatch(each -> !each.visible()));
        OnScreen.run(stage::hide);
        model = new TrialListViewModel(test.desk, 10);
        assertThat(shown().getVisibleLeafColumns()).noneMatch(each -> "date".equals(each.getId()));
    }

    @Test
    void an_empty_list_says_why_and_offers_the_next_thing() {
        model = new TrialListViewModel(test.desk, 0);
        var table = shown();
        assertThat(OnScreen.find(stage, "emptyAct", Button.class).isVisible()).isTrue();
        OnScreen.run(() -> model.rows.filter("name", Optional.of(new Criterion.Like("x*"))));
        assertThat(OnScreen.find(stage, "emptyAct", Button.class).isVisible()).isFalse();
        assertThat(table.lookupAll(".empty-words").stream().map(node -> ((Label) node).getText()))
                .containsExactly("No row meets the filters. Remove a filter to see more.");
    }

    @Test
    void the_advanced_filter_sorts_and_filters_and_is_found_again_by_its_name(FxRobot robot) {
        var oaks = new Query("Oaks", List.of(new Query.Row("name", new Criterion.Like("oak*")),
                new Query.Row("date", new Criterion.Is(new MovingDays.Period(MovingDays.Unit.YEAR, 0)))),
                List.of(Sort.ascending("kind"), Sort.descending("number")));
        test.desk.queries().save("TrialListView.rows", oaks);
        shown();
        test.dialogs.whenShown = page -> {
            var written = (QueryViewModel) page;
            written.choose(written.kept().saved().getFirst());
            written.ok().run();
        };
        robot.press(KeyCode.CONTROL).type(KeyCode.F3).release(KeyCode.CONTROL);
        OnScreen.settle();
        assertThat(model.rows.count().get()).hasValue(1000);
        assertThat(model.rows.rows()).extracting(TrialListViewModel.Row::kind, TrialListViewModel.Row::number)
                .startsWith(tuple(DocumentKind.SALES_ORDER, "SO-004984"), tuple(DocumentKind.SALES_ORDER, "SO-004964"));
        assertThat(OnScreen.find(stage, "views", MenuButton.class).getText()).isEqualTo("Saved view: Oaks");
        assertThat(OnScreen.find(stage, "chip-date", Button.class).getText()).isEqualTo("Date: this year");
        OnScreen.press(stage, "chip-date");
        assertThat(OnScreen.find(stage, "views", MenuButton.class).getText()).isEqualTo("Saved views");
        OnScreen.run(() -> {
            var menu = OnScreen.find(stage, "views", MenuButton.class);
            menu.show();
            menu.getItems().getFirst().fire();
        });
        assertThat(OnScreen.find(stage, "views", MenuButton.class).getText()).isEqualTo("Saved view: Oaks");
        assertThat(OnScreen.find(stage, "filter-date", TextField.class).getText()).isEqualTo("this year");
        assertThat(table().getSortOrder()).extracting(TableColumn::getId).containsExactly("kind");
    }

    @Test
    void a_list_opens_with_the_default_view() {
        test.desk.queries().save("TrialListView.rows", new Query("Oaks", List.of(new Query.Row("name",
                new Criterion.Like("oak*"))), List.of(Sort.descending("number"))));
        test.desk.queries().makeUsual("TrialListView.rows", Optional.of("Oaks"));
        model = new TrialListViewModel(test.desk, 5000);
        shown();
        assertThat(current()).isEqualTo("SO-004999");
        assertThat(OnScreen.find(stage, "views", MenuButton.class).getText()).isEqualTo("Saved view: Oaks");
        OnScreen.run(() -> List.of("date", "kind", "number", "currency").forEach(column ->
                model.rows.filter(column, Optional.of(new Criterion.Like("*")))));
        for (var look : List.of(Look.LIGHT, Look.DARK)) {
            OnScreen.run(() -> Dressing.dress(stage.getScene(), look, 100));
            Pictures.of(stage, "PagedTable-view", Language.EN, look);
        }
    }

    private TableView<?> table() {
        return OnScreen.find(stage, "rows", PagedTable.class).table();
    }
}
