package org.faktuur.mail.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class MailViewTest {

    private final MailDesk desk = new MailDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_mail_shows_what_it_says_and_opens_its_paper_and_its_document() {
        var entry = desk.everyKind().getFirst();
        desk.show(stage, desk.pages.mail(entry.id()));

        assertThat(OnScreen.find(stage, "text", TextArea.class).getText()).startsWith("Dear customer,");
        OnScreen.press(stage, "openAttachment");
        assertThat(desk.shown.getFirst().fileName()).isEqualTo("F2026-0001.pdf");
        assertThat(desk.shown.getFirst().pdf().get().orElseThrow()).asString().isEqualTo("paper of F2026-0001");
        OnScreen.run(OnScreen.find(stage, "documentLink", Hyperlink.class)::fire);
        assertThat(desk.navigator.documents.getLast().number()).isEqualTo("F2026-0001");
    }

    @Test
    void a_mail_is_saved_as_a_file(@TempDir Path folder) throws IOException {
        var entry = desk.everyKind().getFirst();
        desk.dialogs.file = Optional.of(folder.resolve("mail.eml"));
        desk.show(stage, desk.pages.mail(entry.id()));
        OnScreen.press(stage, "saveEml");
        assertThat(Files.readString(folder.resolve("mail.eml"))).startsWith("Dear customer,");
        assertThat(desk.said()).contains("mail.eml");
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(desk.pages.mail(desk.everyKind().get(1).id()));
        assertThat(Pictures.folder().resolve("MailView-nl-light.png")).exists();
    }
}
