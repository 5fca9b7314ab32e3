package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.money.Quantity;
import org.faktuur.sales.OpenSlip;
import org.faktuur.session.Language;
import org.faktuur.shell.Look;
import org.faktuur.shell.PagedTable;
import org.faktuur.shell.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class SelectPackingSlipsViewTest {

    private static final List<OpenSlip> SLIPS = List.of(
            new OpenSlip("PS-000001", LocalDate.of(2026, 3, 2), Map.of("SO-000001", Quantity.of("4"))),
            new OpenSlip("PS-000002", LocalDate.of(2026, 3, 5), new TreeMap<>(Map.of("SO-000001", Quantity.of("2"),
                    "SO-000002", Quantity.of("0.5")))),
            new OpenSlip("PS-000003", LocalDate.of(2026, 3, 9), Map.of("SO-000002", Quantity.of("1"))));

    private final SelectPackingSlipsViewModel model =
            new SelectPackingSlipsViewModel(SLIPS, Set.of(), new TestDesk().desk);
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void all_are_selected_until_one_is_left_out(FxRobot robot) {
        SalesScreen.show(stage, model, Language.EN);
        assertThat(summary()).isEqualTo("3 of 3 packing slips · quantity 7.5");
        OnScreen.run(() -> OnScreen.find(stage, "slips", PagedTable.class).table().requestFocus());
        SalesScreen.type(robot, "", KeyCode.DOWN, KeyCode.SPACE);
        assertThat(summary()).isEqualTo("2 of 3 packing slips · quantity 5");
        SalesScreen.type(robot, "", KeyCode.ENTER);
        assertThat(model.chosen()).contains(Set.of("PS-000001", "PS-000003"));
        assertThat(model.closed().get()).isTrue();
    }

    @Test
    void one_at_least_is_wanted() {
        SalesScreen.show(stage, model, Language.NB);
        OnScreen.press(stage, "none");
        assertThat(OnScreen.find(stage, "ok", Button.class).isDisabled()).isTrue();
        OnScreen.press(stage, "all");
        assertThat(OnScreen.find(stage, "ok", Button.class).isDisabled()).isFalse();
        OnScreen.press(stage, "cancel");
        assertThat(model.chosen()).isEmpty();
    }

    @Test
    void what_was_left_out_before_is_left_out_again() {
        var again = new SelectPackingSlipsViewModel(SLIPS, Set.of("PS-000002"), new TestDesk().desk);
        assertThat(again.list().marked().values()).extracting(OpenSlip::number).containsExactly("PS-000002");
    }

    @Test
    void it_is_pictured() {
        for (var look : List.of(Look.LIGHT, Look.DARK)) {
            assertThat(Pictures.of(model, Language.NL, look, 800, 420)).exists();
        }
    }

    private String summary() {
        return OnScreen.find(stage, "summary", Label.class).getText();
    }
}
