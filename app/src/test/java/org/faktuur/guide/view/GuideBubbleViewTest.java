package org.faktuur.guide.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.faktuur.OnScreen;
import org.faktuur.guide.Guide;
import org.faktuur.guide.GuideFile;
import org.faktuur.guide.GuideWords;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.faktuur.texts.Words;
import org.junit.jupiter.api.Test;

class GuideBubbleViewTest {

    private static final Guide GUIDE = GuideFile.read("trial.guide", """
            guide  trial
            lesson 1.1
            press  ShellView#log
            see    MessageLogView#messages
            """).orElseThrow();

    private final List<String> done = new ArrayList<>();
    private final GuideBubbleViewModel model = new GuideBubbleViewModel(GUIDE,
            new GuideWords(Texts.ofEverything(Language.EN), LocalDate.of(2026, 11, 21)),
            new GuideBubbleViewModel.Acts(() -> done.add("shown"), () -> done.add("next"), () -> done.add("stopped")));

    @Test
    void the_bubble_says_the_step_and_which_of_how_many_and_its_buttons_act() {
        model.show(GUIDE.stepsForPerson().getFirst());
        var stage = OnScreen.show(model);
        assertThat(OnScreen.find(stage, "step", Label.class).getText()).contains("Messages");
        assertThat(OnScreen.find(stage, "place", Label.class).getText()).contains("1").contains("2");
        assertThat(OnScreen.find(stage, "fault", Label.class).isVisible()).isFalse();
        List.of("showMe", "next", "stop").forEach(id -> OnScreen.press(stage, id));
        assertThat(done).containsExactly("shown", "next", "stopped");
        OnScreen.run(stage::hide);
    }

    @Test
    void a_step_that_could_not_be_shown_says_why_until_the_next() {
        model.show(GUIDE.stepsForPerson().getFirst());
        var stage = OnScreen.show(model);
        OnScreen.run(() -> model.tell(new Fault(Words.plain("the list is empty"))));
        assertThat(OnScreen.find(stage, "fault", Label.class).getText()).contains("the list is empty");
        OnScreen.run(model::showEnd);
        assertThat(OnScreen.find(stage, "fault", Label.class).isVisible()).isFalse();
        OnScreen.run(stage::hide);
    }
}
