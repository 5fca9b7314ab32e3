package org.faktuur.printing.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.documents.Destination;
import org.faktuur.documents.PaperKind;
import org.faktuur.printing.Part;
import org.faktuur.printing.PrintCondition;
import org.faktuur.printing.PrintDestination;
import org.faktuur.printing.PrintEntry;
import org.faktuur.printing.PrintSetup;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class PrintManagementViewTest {

    private final OfficeDesk desk = new OfficeDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private PrintManagementViewModel page() {
        return desk.page(PrintManagementViewModel.class, "PrintingFeature.printManagement");
    }

    @Test
    void a_copy_into_a_folder_is_added_from_the_keyboard_and_tried_out(FxRobot robot) {
        desk.show(stage, page(), Language.NL);
        desk.press(robot, KeyCode.ALT, KeyCode.N);
        OnScreen.run(() -> {
            robot.lookup("#linePart").<ComboBox<Part>>query().setValue(Part.COPY);
            robot.lookup("#lineDestination").<ComboBox<Destination>>query().setValue(Destination.FILE);
        });
        desk.type(robot, "lineTarget", "/papers");
        desk.type(robot, "fileName", "{number}-{customer}");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.office.papers().setups().of(PaperKind.INVOICE, "").getFirst().entries()).containsExactly(
                new PrintEntry(Part.COPY, "", 1, new PrintDestination.File("/papers", "{number}-{customer}"),
                        PrintCondition.ALWAYS));
        assertThat(robot.lookup("#heading").queryAs(Label.class).getText()).isEqualTo("Regel wijzigen");

        desk.type(robot, "trialCustomer", "C10");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        desk.press(robot, KeyCode.ALT, KeyCode.T);
        assertThat(robot.lookup("#answer").queryAs(Label.class).getText())
                .isEqualTo("Origineel → Scherm\nKopie 1 → Bestand /papers · {number}-{customer}");
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.office.papers().savePrintSetup().save(PrintSetup.none(PaperKind.INVOICE, "").with(List.of(
                new PrintEntry(Part.ORIGINAL, "", 1, new PrintDestination.EMail(""), new PrintCondition("", "NO",
                        Optional.empty(), Optional.empty(), PrintCondition.Range.ANY)),
                new PrintEntry(Part.ORIGINAL, "", 1, new PrintDestination.Printer("", true), PrintCondition.ALWAYS),
                new PrintEntry(Part.COPY, "Archive", 1, new PrintDestination.File("/papers", "{date} {number}"),
                        PrintCondition.ALWAYS))).withFooters(Map.of(Language.NL, "Tot ziens in Amsterdam")))
                .orElseThrow();
        desk.picture(page());
        assertThat(Pictures.folder().resolve("PrintManagementView-nl-dark.png")).exists();
    }
}
