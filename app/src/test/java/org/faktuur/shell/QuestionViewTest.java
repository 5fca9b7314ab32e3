package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import org.faktuur.OnScreen;
import org.faktuur.texts.Words;
import org.junit.jupiter.api.Test;

class QuestionViewTest {

    private final QuestionViewModel model =
            new QuestionViewModel(Words.plain("Close without posting?"), Words.of("close"), Words.of("cancel"));

    @Test
    void the_answers_bear_their_words_and_the_first_is_yes() {
        var stage = OnScreen.show(model);
        assertThat(OnScreen.find(stage, "yes", Button.class).getText()).isEqualTo("Close");
        assertThat(OnScreen.find(stage, "no", Button.class).getText()).isEqualTo("Cancel");
        OnScreen.press(stage, "yes");
        assertThat(model.isYes()).isTrue();
        assertThat(model.closed().get()).isTrue();
        OnScreen.run(stage::hide);
    }

    @Test
    void closed_without_an_answer_it_is_a_no() {
        assertThat(model.isYes()).isFalse();
    }
}
