package org.faktuur;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.listing.DeskChoices;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.session.Language;
import org.faktuur.shell.Background;
import org.faktuur.shell.Commands;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Dressing;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.Feature;
import org.faktuur.shell.FormHands;
import org.faktuur.shell.Look;
import org.faktuur.shell.Page;
import org.faktuur.shell.Views;
import org.faktuur.shell.WrittenDialogs;
import org.faktuur.shell.WrittenNavigator;
import org.faktuur.texts.Texts;
import org.testfx.api.FxRobot;

/// A desk at the small office with the pages of what is set up, as the desktop wires them; what is asked and said is
/// written down.
public final class OfficeDesk implements AutoCloseable {

    public final Office office;
    public final WrittenNavigator navigator = new WrittenNavigator();
    public final WrittenDialogs dialogs = new WrittenDialogs();
    public final Desk desk;
    private final List<Feature> features;

    /// A desk at the small office.
    public OfficeDesk() {
        this(TestOffice.open());
    }

    /// A desk at this office.
    public OfficeDesk(Office office) {
        this.office = office;
        this.desk = new Desk(navigator, dialogs, Background.immediate(), DeskChoices.inMemory(), office.session());
        this.features = Stream.concat(new MasterDataRooms(office, desk).features().stream(),
                new ProjectRooms(office, desk).features().stream()).toList();
    }

    /// The page behind a menu entry, as it comes in front.
    public <P extends Page> P page(Class<P> type, String key) {
        var page = type.cast(features.stream().flatMap(each -> each.menu().stream())
                .filter(each -> each.key().equals(key)).findFirst().orElseThrow().page().get());
        page.onShown();
        return page;
    }

    /// The page of a document, as it comes in front.
    public <P extends Page> P page(Class<P> type, DocumentRef document) {
        var page = type.cast(features.stream().filter(each -> each.opens(document.kind())).findFirst().orElseThrow()
                .open(document));
        page.onShown();
        return page;
    }

    /// Does an act of the search, and answers the page that it opened.
    public <P extends Page> P act(Class<P> type, String key) {
        features.stream().flatMap(each -> each.acts().stream()).filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow().command().run();
        var page = type.cast(navigator.pages.getLast());
        page.onShown();
        return page;
    }

    /// Hands for a form of this desk.
    public FormHands hands(EntryForm form) {
        return new FormHands(form, desk);
    }

    /// What was said last, in English.
    public String said() {
        return navigator.messages.getLast().words().in(Texts.ofEverything(Language.EN)).replace('\u00a0', ' ');
    }

    /// Shows a page in a window of its own, with the keys that the frame would give it.
    public void show(Stage stage, Page page, Language language) {
        OnScreen.run(() -> {
            var root = new Views(Texts.ofEverything(language)).load(page);
            stage.setScene(new Scene(root, 1100, 660));
            Dressing.dress(stage.getScene(), Look.LIGHT, 100);
            Commands.listenForKeys(root);
            stage.show();
            page.onShown();
        });
        OnScreen.settle();
    }

    /// Pictures a page in three languages and both usual looks.
    public void picture(Page page) {
        for (var language : Language.values()) {
            for (var look : List.of(Look.LIGHT, Look.DARK)) {
                Pictures.of(page, language, look, 1100, 660);
            }
        }
    }

    /// Puts the cursor into the field of this name, and types over what stands there.
    public void type(FxRobot robot, String field, String text) {
        OnScreen.run(() -> robot.lookup("#" + field).queryAs(TextInputControl.class).requestFocus());
        OnScreen.settle();
        robot.write(text);
        OnScreen.settle();
    }

    /// Presses a key while another is down.
    public void press(FxRobot robot, KeyCode down, KeyCode key) {
        robot.press(down).type(key).release(down);
        OnScreen.settle();
    }

    @Override
    public void close() {
        office.close();
    }
}
