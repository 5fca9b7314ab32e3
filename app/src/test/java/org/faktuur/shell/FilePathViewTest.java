package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import org.faktuur.OnScreen;
import org.faktuur.texts.Words;
import org.junit.jupiter.api.Test;

class FilePathViewTest {

    private final FilePathViewModel model = new FilePathViewModel(Words.plain("Save as"), "orders.csv");

    @Test
    void a_path_that_is_typed_is_taken() {
        var stage = OnScreen.show(model);
        var path = OnScreen.find(stage, "path", TextField.class);
        assertThat(path.getText()).isEqualTo("orders.csv");
        OnScreen.run(() -> path.setText("out/orders.csv"));
        OnScreen.press(stage, "choose");
        assertThat(model.chosen()).contains(Path.of("out/orders.csv"));
        OnScreen.run(stage::hide);
    }

    @Test
    void cancelled_there_is_no_file() {
        var stage = OnScreen.show(model);
        OnScreen.press(stage, "cancel");
        assertThat(model.chosen()).isEmpty();
        OnScreen.run(stage::hide);
    }
}
