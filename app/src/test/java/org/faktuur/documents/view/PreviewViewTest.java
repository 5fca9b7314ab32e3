package org.faktuur.documents.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.faktuur.documents.Destination;
import org.faktuur.documents.DocumentFixture;
import org.faktuur.documents.HtmlDocument;
import org.faktuur.documents.PaperToShow;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Language;
import org.faktuur.shell.TestDesk;
import org.faktuur.shell.Views;
import org.faktuur.texts.Texts;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PreviewViewTest {

    private final TestDesk desk = new TestDesk();
    private final List<Destination> handedOut = new ArrayList<>();
    private Scene scene;

    @Start
    void show(Stage stage) {
        var pdf = new HtmlDocument().pdf(DocumentFixture.invoice(DocumentFixture.norwegianSeller(), Language.NB,
                DocumentFixture.lines(30, CurrencyUnit.of("NOK"), DocumentFixture.NORWEGIAN)));
        var preview = new PreviewViewModel(new PaperToShow("Faktura F2026-0017", "F2026-0017.pdf",
                () -> Outcome.done(pdf), (destination, _) -> handedOut.add(destination)), desk.desk,
                (_, _) -> Outcome.done(Optional.of(() -> { })));
        scene = new Scene(new Views(Texts.of(Language.NB, "documents/documents")).load(preview), 900, 800);
        stage.setMinWidth(0);
        stage.setScene(scene);
        stage.setWidth(900);
        stage.setHeight(800);
        stage.show();
        preview.onShown();
    }

    @Test
    void the_page_fills_the_width_and_is_turned_by_button_and_key(FxRobot robot) throws IOException {
        var paper = robot.lookup("#paper").queryAs(ImageView.class);
        assertThat(paper.getImage()).isNotNull();
        assertThat(paper.getFitWidth()).isBetween(780.0, 860.0);
        assertThat(place(robot)).isEqualTo("Side 1 av 2");
        assertThat(robot.lookup("#previous").queryAs(Button.class).isDisabled()).isTrue();
        picture(robot);
        robot.clickOn("#next");
        assertThat(place(robot)).isEqualTo("Side 2 av 2");
        robot.clickOn("#previous");
        var desk = robot.lookup("#desk").queryAs(ScrollPane.class);
        robot.interact(desk::requestFocus);
        press(robot, KeyCode.PAGE_DOWN);
        assertThat(place(robot)).as("scrolls first").isEqualTo("Side 1 av 2");
        robot.interact(() -> desk.setVvalue(1));
        press(robot, KeyCode.PAGE_DOWN);
        assertThat(place(robot)).isEqualTo("Side 2 av 2");
        assertThat(desk.getVvalue()).isZero();
        press(robot, KeyCode.PAGE_UP);
        assertThat(place(robot)).isEqualTo("Side 1 av 2");
    }

    @Test
    void a_size_is_chosen_with_the_buttons(FxRobot robot) {
        robot.clickOn("#actual");
        assertThat(robot.lookup("#percent").queryAs(Label.class).getText()).isEqualTo("100\u00a0%");
        robot.clickOn("#larger");
        assertThat(robot.lookup("#paper").queryAs(ImageView.class).getFitWidth()).isBetween(872.0, 874.0);
        robot.clickOn("#smaller");
        robot.clickOn("#fit");
        assertThat(robot.lookup("#paper").queryAs(ImageView.class).getFitWidth()).isBetween(780.0, 860.0);
    }

    @Test
    void control_and_p_prints(FxRobot robot) {
        robot.clickOn("#actual");
        robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
        assertThat(handedOut).containsExactly(Destination.PRINTER);
        assertThat(desk.navigator.messages).hasSize(1);
    }

    private static String place(FxRobot robot) {
        return robot.lookup("#place").queryAs(Label.class).getText();
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
    }

    private void picture(FxRobot robot) throws IOException {
        var folder = new File(System.getProperty("faktuur.pictures", "target/pictures"));
        folder.mkdirs();
        ImageIO.write(SwingFXUtils.fromFXImage(snapshot(robot), null), "png", new File(folder, "PreviewView.png"));
    }

    private javafx.scene.image.Image snapshot(FxRobot robot) {
        var taken = new ArrayList<javafx.scene.image.Image>();
        robot.interact(() -> taken.add(scene.snapshot(null)));
        return taken.getFirst();
    }
}
