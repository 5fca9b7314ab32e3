package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import org.faktuur.OnScreen;
import org.faktuur.texts.Words;
import org.junit.jupiter.api.Test;

class MessageLogViewTest {

    @Test
    void what_was_said_can_be_read_again_and_its_links_still_open() {
        var opened = new ArrayList<String>();
        var messages = new Messages(TestDesk.on(LocalDate.of(2026, 11, 21)));
        messages.say(Message.note(Words.plain("first")));
        messages.say(Message.done(Words.plain("second"), new Link(Words.of("open"), () -> opened.add("second"))));
        messages.close(messages.standing().getFirst());
        var stage = OnScreen.show(new MessageLogViewModel(messages));
        ListView<?> list = OnScreen.find(stage, "messages", ListView.class);
        assertThat(list.getItems()).hasSize(2);
        OnScreen.run(() -> ((Hyperlink) list.lookup("#link0")).fire());
        assertThat(opened).containsExactly("second");
        OnScreen.run(stage::hide);
    }
}
