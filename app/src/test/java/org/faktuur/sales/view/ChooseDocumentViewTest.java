package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.session.Language;
import org.faktuur.shell.WrittenNavigator;
import org.faktuur.texts.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ChooseDocumentViewTest {

    private final WrittenNavigator navigator = new WrittenNavigator();
    private final ChooseDocumentViewModel model = new ChooseDocumentViewModel(
            Words.of("ChooseDocumentView.slips", Map.of("order", "SO-000001")),
            List.of(new DocumentRef(DocumentKind.PACKING_SLIP, "PS-000001"),
                    new DocumentRef(DocumentKind.PACKING_SLIP, "PS-000002")), navigator);
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void the_document_under_the_cursor_is_opened(FxRobot robot) {
        SalesScreen.show(stage, model, Language.NL);
        OnScreen.run(() -> robot.lookup("#documents").query().requestFocus());
        SalesScreen.type(robot, "", KeyCode.DOWN, KeyCode.ENTER);
        assertThat(navigator.documents).containsExactly(new DocumentRef(DocumentKind.PACKING_SLIP, "PS-000002"));
        assertThat(model.closed().get()).isTrue();
    }

    @Test
    void escape_opens_none(FxRobot robot) {
        SalesScreen.show(stage, model, Language.EN);
        OnScreen.run(() -> robot.lookup("#documents").query().requestFocus());
        SalesScreen.type(robot, "", KeyCode.ESCAPE);
        assertThat(navigator.documents).isEmpty();
        assertThat(model.closed().get()).isTrue();
    }
}
