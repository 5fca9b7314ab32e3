package org.faktuur.bank.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.ReceivablesDesk;
import org.faktuur.bank.CamtFile;
import org.faktuur.shell.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class BankStatementsViewTest {

    private final ReceivablesDesk desk = new ReceivablesDesk();
    @TempDir private Path folder;
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
    void a_file_is_imported_once_and_its_statement_opened() throws IOException {
        var file = folder.resolve("statement.xml");
        Files.write(file, new CamtFile("S-1").in("780.45", "Jansen", "F2026-0001").bytes());
        desk.posted.dialogs.file = Optional.of(file);
        var page = new BankStatementsViewModel(desk.bank);
        desk.show(stage, page);
        OnScreen.press(stage, "importFile");
        assertThat(page.statements().rows()).singleElement()
                .satisfies(row -> assertThat(row.waiting()).isEqualTo(1));
        OnScreen.press(stage, "importFile");
        assertThat(desk.posted.navigator.messages.getLast().tone()).isEqualTo(Message.Tone.REFUSED);
        OnScreen.press(stage, "open");
        assertThat(desk.posted.navigator.pages.getLast()).isInstanceOf(BankStatementViewModel.class);
    }

    @Test
    void it_can_be_pictured() {
        desk.picture(stage, new BankStatementsViewModel(desk.bank), "BankStatementsView");
    }
}
