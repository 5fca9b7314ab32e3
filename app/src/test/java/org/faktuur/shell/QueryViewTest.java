package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.TestSession;
import org.faktuur.listing.Criterion.Is;
import org.faktuur.listing.Criterion.Like;
import org.faktuur.listing.MovingDays.Period;
import org.faktuur.listing.MovingDays.Unit;
import org.faktuur.listing.Query;
import org.faktuur.listing.QueryRefusal;
import org.faktuur.listing.SavedQuery;
import org.faktuur.listing.Sort;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class QueryViewTest {

    private final TestDesk test = new TestDesk();
    private final PagedList<TrialListViewModel.Row> list = new TrialListViewModel(test.desk, 100).rows;
    private QueryViewModel model = query(Query.EVERYTHING, test.desk);
    private Stage stage;

    private QueryViewModel query(Query current, Desk desk) {
        return new QueryViewModel(list.asked(), current, Optional.empty(), desk);
    }

    private void show() {
        stage = OnScreen.show(model);
        OnScreen.settle();
    }

    @AfterEach
    void hide() {
        Optional.ofNullable(stage).ifPresent(shown -> OnScreen.run(shown::hide));
    }

    private String says(String label) {
        return OnScreen.find(stage, label, Label.class).getText();
    }

    private void type(String field, String words) {
        OnScreen.run(() -> OnScreen.find(stage, field, TextField.class).setText(words));
    }

    private void choose(String field, String column) {
        OnScreen.run(() -> model.columns().stream().filter(each -> each.id().equals(column)).findFirst()
                .ifPresent(each -> OnScreen.find(stage, field, FieldChoice.class).setValue(each)));
    }

    @Test
    void what_is_typed_is_understood_and_counted_at_once() {
        show();
        assertThat(says("count")).isEqualTo("100 rows would be selected");
        choose("field-1", "name");
        type("criteria-1", "oak");
        assertThat(says("understood-1")).isEqualTo("begins with “oak”");
        assertThat(says("count")).isEqualTo("20 rows would be selected");
        choose("field-1", "date");
        assertThat(says("understood-1")).startsWith("“oak” is not a date.");
        assertThat(says("count")).startsWith("Row 1, Date: “oak” is not a date. Type for example");
        assertThat(OnScreen.find(stage, "ok", Button.class).isDisabled()).isTrue();
        type("criteria-1", "previous month");
        assertThat(says("understood-1")).isEqualTo("from 01/10/2026 to 31/10/2026");
    }

    @Test
    void rows_are_added_and_removed_from_the_keyboard(FxRobot robot) {
        show();
        robot.clickOn("#criteria-1").write("SO-00000");
        robot.press(KeyCode.CONTROL).type(KeyCode.INSERT).release(KeyCode.CONTROL);
        OnScreen.settle();
        assertThat(model.rows()).hasSize(2);
        robot.type(KeyCode.TAB).write("today");
        OnScreen.settle();
        assertThat(says("understood-2")).isEqualTo("is 21/11/2026");
        robot.press(KeyCode.CONTROL).type(KeyCode.DELETE).release(KeyCode.CONTROL);
        OnScreen.settle();
        assertThat(model.rows()).hasSize(1);
        assertThat(says("count")).isEqualTo("9 rows would be selected");
        robot.type(KeyCode.ENTER);
        assertThat(model.chosen().map(Query::rows)).contains(List.of(new Query.Row("number", new Like("SO-00000*"))));
    }

    @Test
    void help_shows_how_criteria_are_written() {
        show();
        assertThat(OnScreen.find(stage, "examples", GridPane.class).isVisible()).isFalse();
        OnScreen.press(stage, "syntax");
        assertThat(OnScreen.find(stage, "examples", GridPane.class).isVisible()).isTrue();
    }

    @Test
    void a_query_is_saved_under_a_name_and_chosen_again() {
        test.dialogs.whenShown = page -> {
            if (page instanceof QueryNameViewModel asked) {
                asked.name().set("Oaks");
                asked.ok().run();
            }
        };
        show();
        choose("field-1", "name");
        type("criteria-1", "oak");
        OnScreen.press(stage, "addSort");
        OnScreen.press(stage, "save");
        var oaks = new Query("Oaks", List.of(new Query.Row("name", new Like("oak*"))), List.of(Sort.ascending("number")));
        assertThat(test.desk.queries().byName("TrialListView.rows", "Oaks")).contains(oaks);
        OnScreen.run(() -> OnScreen.find(stage, "usual", CheckBox.class).fire());
        assertThat(test.desk.queries().usual("TrialListView.rows")).contains(oaks);
        OnScreen.press(stage, "clear");
        assertThat(says("count")).isEqualTo("100 rows would be selected");
        OnScreen.run(() -> {
            var saved = OnScreen.find(stage, "saved", ComboBox.class);
            saved.getSelectionModel().selectFirst();
        });
        assertThat(says("count")).isEqualTo("20 rows would be selected");
        OnScreen.press(stage, "ok");
        assertThat(model.chosen()).contains(oaks);
    }

    @Test
    void a_saved_query_is_renamed_and_deleted() {
        var saved = new Query("Oaks", List.of(new Query.Row("name", new Like("oak*"))), List.of());
        test.desk.queries().save("TrialListView.rows", saved);
        model = query(saved, test.desk);
        test.dialogs.whenShown = page -> {
            if (page instanceof QueryNameViewModel asked) {
                asked.name().set("Trees");
                asked.ok().run();
            }
        };
        show();
        OnScreen.press(stage, "rename");
        assertThat(test.desk.queries().of("TrialListView.rows")).extracting(SavedQuery::name).containsExactly("Trees");
        OnScreen.press(stage, "delete");
        assertThat(test.desk.queries().of("TrialListView.rows")).isEmpty();
        assertThat(model.rows()).hasSize(1);
        assertThat(OnScreen.find(stage, "rename", Button.class).isDisabled()).isTrue();
    }

    @Test
    void a_saved_query_that_was_changed_is_taken_without_its_name() {
        var saved = new Query("Oaks", List.of(new Query.Row("kind", new Is("INVOICE"))), List.of());
        test.desk.queries().save("TrialListView.rows", saved);
        model = query(saved, test.desk);
        model.ok().run();
        assertThat(model.chosen().map(Query::name)).contains("Oaks");
        assertThat(model.rows().getFirst().understood()).isEqualTo("is Invoice");
        model.rows().getFirst().typed().set("credit");
        model.ok().run();
        assertThat(model.chosen()).contains(new Query("", List.of(new Query.Row("kind", new Is(DocumentKind.CREDIT_NOTE))),
                List.of()));
    }

    @Test
    void what_is_refused_when_it_runs_is_said_in_the_dialog() {
        model = new QueryViewModel(list.asked(), Query.EVERYTHING, Optional.of(_ -> Outcome.refused(
                new QueryRefusal.TooManyFound(100, 10))), test.desk);
        show();
        OnScreen.press(stage, "ok");
        assertThat(says("count")).isEqualTo("The query finds 100 rows; 10 can be taken at once. Add a row that narrows it.");
        assertThat(model.closed().get()).isFalse();
        type("criteria-1", "SO");
        assertThat(OnScreen.find(stage, "ok", Button.class).isDisabled()).isFalse();
    }

    @Test
    void it_reads_in_every_language_and_look() {
        for (var language : Language.values()) {
            var desk = new Desk(test.navigator, test.dialogs, Background.immediate(), test.desk.choices(),
                    new TestSession(test.desk.session().today(), language));
            var shown = query(new Query("", List.of(new Query.Row("date", new Is(new Period(Unit.MONTH, 0))),
                    new Query.Row("kind", new Is(DocumentKind.INVOICE)), new Query.Row("name", new Like("*whole*"))),
                    List.of(Sort.ascending("name"), Sort.descending("date"))), desk);
            shown.rows().getLast().typed().set("cave, !cave 2");
            for (var look : List.of(Look.LIGHT, Look.DARK)) {
                assertThat(Pictures.of(shown, language, look, 980, 560)).exists();
            }
            shown.syntaxShown().set(true);
            shown.rows().get(1).typed().set("xyz");
            assertThat(Texts.ofEverything(language).of(shown.problem().get().orElseThrow())).contains("2");
            Pictures.of(shown, language, Look.CONTRAST, 980, 640);
        }
    }
}
