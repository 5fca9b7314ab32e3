package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class FieldHelpTest {

    private final CheckBox field = new CheckBox();
    private final CheckBox other = new CheckBox();
    private final Texts texts = Texts.ofEverything(Language.EN);

    @Start
    void start(Stage stage) {
        field.setId("posting");
        other.setId("late");
        stage.setScene(new Scene(new HBox(new HBox(field), new HBox(other)), 400, 200));
        stage.show();
        field.requestFocus();
    }

    @Test
    void f1_opens_the_explanation_below_the_field_and_it_goes_with_the_focus(FxRobot robot) {
        OnScreen.run(() -> new FieldHelp("PostSalesInvoiceView.", texts).explain(field, other));
        robot.type(KeyCode.F1);
        OnScreen.settle();
        assertThat(opened()).hasValueSatisfying(words -> assertThat(words).startsWith("On: the invoices are posted."));
        assertThat(field.getTooltip().getText()).isEqualTo(field.getAccessibleHelp());

        robot.type(KeyCode.TAB);
        OnScreen.settle();
        assertThat(opened()).isEmpty();
        robot.type(KeyCode.F1, KeyCode.ESCAPE);
        OnScreen.settle();
        assertThat(opened()).isEmpty();
    }

    @Test
    void a_field_that_is_off_says_why() {
        var why = new SimpleObjectProperty<Optional<Refusal>>(Optional.of(new ListRefusal.NoSuchDays("x")));
        OnScreen.run(() -> {
            var help = new FieldHelp("PostSalesInvoiceView.", texts);
            help.close(field, why);
            help.explain(field);
        });
        assertThat(field.isDisabled()).isTrue();
        assertThat(field.getAccessibleHelp()).isEqualTo(texts.of(why.get().orElseThrow()));

        OnScreen.run(() -> why.set(Optional.empty()));
        assertThat(field.isDisabled()).isFalse();
        assertThat(field.getAccessibleHelp()).startsWith("On: the invoices are posted.");
    }

    private static Optional<String> opened() {
        return OnScreen.ask(() -> Window.getWindows().stream().filter(window -> !(window instanceof Stage))
                .flatMap(window -> Optional.ofNullable(window.getScene().lookup("#fieldHelp")).stream())
                .map(found -> ((Label) found).getText()).findFirst());
    }
}
