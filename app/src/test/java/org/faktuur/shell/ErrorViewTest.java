package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.faktuur.OnScreen;
import org.faktuur.texts.Words;
import org.junit.jupiter.api.Test;

class ErrorViewTest {

    private final List<String> copies = new ArrayList<>();
    private final ErrorViewModel model = new ErrorViewModel(new IllegalStateException("disk full"),
            Words.of("HomeView.title"), Map.of("books", "USMF.mv.db"), copies::add);

    @Test
    void a_surprise_shows_its_code_and_what_was_being_done_and_can_be_copied() {
        var stage = OnScreen.show(model);
        assertThat(OnScreen.find(stage, "code", TextField.class).getText()).isEqualTo(model.code());
        assertThat(OnScreen.find(stage, "doing", Label.class).getText()).contains("Home");
        OnScreen.press(stage, "copy");
        assertThat(copies).singleElement().asString().contains(model.code(), "books: USMF.mv.db", "disk full",
                "ErrorViewTest");
        assertThat(OnScreen.find(stage, "copied", Label.class).isVisible()).isTrue();
        OnScreen.press(stage, "close");
        assertThat(model.closed().get()).isTrue();
        OnScreen.run(stage::hide);
    }
}
