package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.FlowPane;
import org.faktuur.OnScreen;
import org.junit.jupiter.api.Test;

class HelpViewTest {

    @Test
    void the_sheet_shows_every_key_with_what_it_does() {
        var stage = OnScreen.show(new HelpViewModel());
        var parts = OnScreen.find(stage, "parts", FlowPane.class);
        assertThat(parts.getChildren()).hasSize(new HelpViewModel().parts().size());
        assertThat(parts.lookupAll(".key")).hasSizeGreaterThan(20);
        OnScreen.run(stage::hide);
    }
}
