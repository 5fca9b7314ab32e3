package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.session.Language;
import org.faktuur.texts.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class QueryNameViewTest {

    private final QueryNameViewModel model =
            new QueryNameViewModel(Words.of("QueryView.saveAs"), "", List.of("To invoice"));

    @Test
    void a_name_is_wanted_that_nothing_bears_yet() {
        var stage = OnScreen.show(model);
        assertThat(OnScreen.find(stage, "ok", Button.class).isDisabled()).isTrue();
        OnScreen.run(() -> OnScreen.find(stage, "name", TextField.class).setText("To invoice"));
        assertThat(OnScreen.find(stage, "ok", Button.class).isDisabled()).isTrue();
        assertThat(OnScreen.find(stage, "wrong", Label.class).getText()).contains("already a query named To invoice");
        OnScreen.run(() -> OnScreen.find(stage, "name", TextField.class).setText("To invoice this week "));
        OnScreen.press(stage, "ok");
        assertThat(model.chosen()).contains("To invoice this week");
        OnScreen.run(stage::hide);
        Pictures.of(model, Language.EN, Look.LIGHT, 460, 180);
    }

    @Test
    void cancel_takes_none() {
        var stage = OnScreen.show(model);
        OnScreen.press(stage, "cancel");
        assertThat(model.chosen()).isEmpty();
        assertThat(model.closed().get()).isTrue();
        OnScreen.run(stage::hide);
    }
}
