package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.Desktop;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.listing.DeskChoices;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.session.DeskSession;
import org.faktuur.session.Language;
import org.faktuur.texts.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ShellViewTest {

    private static final String ORDERS = "DocumentKind.SALES_ORDER";
    private static final String INVOICES = "DocumentKind.INVOICE";

    private final TrialCompany company = new TrialCompany();
    private final DeskPreferences preferences = new DeskPreferences(DeskChoices.inMemory());
    private final DeskSession session = new DeskSession("test", LocalDate.of(2026, 11, 21), Language.EN);
    private Desktop desktop;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        preferences.look().set(Look.LIGHT);
        desktop = new Desktop(stage, company, session, preferences);
        desktop.show();
        stage.setWidth(1280);
        stage.setHeight(720);
    }

    private void open(String key) {
        OnScreen.run(() -> desktop.model().openMenu(key));
        OnScreen.settle();
    }

    private List<String> tabs() {
        return OnScreen.find(stage, "tabs", TabPane.class).getTabs().stream().map(tab -> tab.getText()).toList();
    }

    @Test
    void a_menu_entry_is_opened_once_and_then_comes_in_front() {
        open(ORDERS);
        open(INVOICES);
        open(ORDERS);
        assertThat(tabs()).hasSize(3);
        assertThat(OnScreen.find(stage, "path", Label.class).getText())
                .isEqualTo("Accounts receivable › Open › Sales order");
    }

    @Test
    void tabs_are_turned_and_closed_from_the_keyboard_and_home_stays(FxRobot robot) {
        open(ORDERS);
        open(INVOICES);
        robot.press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL);
        assertThat(desktop.model().front().get().orElseThrow().isClosable()).isFalse();
        robot.press(KeyCode.CONTROL).type(KeyCode.W).release(KeyCode.CONTROL);
        assertThat(tabs()).hasSize(3);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL).type(KeyCode.W).release(KeyCode.CONTROL);
        assertThat(tabs()).hasSize(2);
    }

    @Test
    void the_navigation_pane_filters_as_one_types_and_opens_by_the_keyboard(FxRobot robot) {
        robot.clickOn("#navigationFilter").write("vouch");
        TreeView<?> tree = OnScreen.find(stage, "navigationTree", TreeView.class);
        assertThat(tree.getRoot().getChildren()).hasSize(1);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(OnScreen.find(stage, "path", Label.class).getText()).isEqualTo("General ledger › Voucher");
    }

    @Test
    void the_navigation_pane_folds_to_icons_and_that_is_kept() {
        OnScreen.press(stage, "foldNavigation");
        assertThat(stage.getScene().getRoot().lookup("#navigationTree")).isNull();
        assertThat(new DeskPreferences(choicesOf(preferences)).narrow().get()).isTrue();
        OnScreen.press(stage, "module-LEDGER");
        TreeView<?> tree = OnScreen.find(stage, "navigationTree", TreeView.class);
        assertThat(tree.getSelectionModel().getSelectedItem()).extracting(TreeItem::getValue).asString()
                .contains("General ledger");
    }

    private static DeskChoices choicesOf(DeskPreferences preferences) {
        var copy = DeskChoices.inMemory();
        copy.save("narrow", preferences.narrow().get().toString());
        return copy;
    }

    @Test
    void favourites_stand_above_the_modules_and_are_kept_with_the_company() {
        OnScreen.run(() -> desktop.model().favour(INVOICES));
        TreeView<?> tree = OnScreen.find(stage, "navigationTree", TreeView.class);
        assertThat(tree.getRoot().getChildren().getFirst().getChildren()).hasSize(1);
        assertThat(company.choices().load("favourites")).contains(INVOICES);
    }

    @Test
    void a_message_stays_until_it_is_closed_and_its_links_open() {
        OnScreen.run(() -> desktop.model().say(Message.done(Words.plain("Invoice posted"),
                Link.to(new DocumentRef(DocumentKind.SALES_ORDER, "SO-1"), desktop.model()))));
        OnScreen.run(() -> front().filter(Hyperlink.class::isInstance).map(Hyperlink.class::cast).findFirst()
                .orElseThrow().fire());
        assertThat(tabs()).hasSize(2);
        OnScreen.settle();
        assertThat(front().filter(node -> "closeMessage".equals(node.getId()))).hasSize(1);
        OnScreen.run(() -> front().filter(node -> "closeMessage".equals(node.getId())).map(Button.class::cast)
                .findFirst().orElseThrow().fire());
        assertThat(front().filter(node -> "closeMessage".equals(node.getId()))).isEmpty();
        OnScreen.press(stage, "log");
        assertThat(tabs()).last().isEqualTo("Messages");
    }

    private Stream<Node> front() {
        return OnScreen.find(stage, "tabs", TabPane.class).getSelectionModel().getSelectedItem().getContent()
                .lookupAll("*").stream();
    }

    @Test
    void a_document_that_nothing_opens_is_refused_in_words() {
        OnScreen.run(() -> desktop.model().open(new DocumentRef(DocumentKind.PRODUCT, "P1")));
        assertThat(front().filter(Label.class::isInstance).map(node -> ((Label) node).getText()))
                .contains("Product P1 cannot be opened: no part of the program shows such documents.");
    }

    @Test
    void the_search_finds_pages_acts_and_documents(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("cave");
        OnScreen.await(() -> desktop.model().search().found().size() == 1);
        robot.type(KeyCode.ENTER);
        assertThat(tabs()).hasSize(2);
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        assertThat(OnScreen.find(stage, "typed", TextField.class).getText()).isEmpty();
        robot.write("receivable inv").type(KeyCode.ENTER);
        assertThat(OnScreen.find(stage, "path", Label.class).getText()).isEqualTo("Accounts receivable › Invoice");
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL).type(KeyCode.ESCAPE);
        assertThat(desktop.model().searching().get()).isFalse();
    }

    @Test
    void a_page_that_comes_late_leaves_the_cursor_in_the_search() {
        OnScreen.run(() -> {
            desktop.model().openMenu(ORDERS);
            desktop.model().searching().set(true);
        });
        OnScreen.settle();
        assertThat(OnScreen.find(stage, "typed", TextField.class).isFocused()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = {"NL", "NB"})
    void another_language_changes_every_word_and_keeps_what_is_open(Language language) {
        open(ORDERS);
        OnScreen.run(() -> desktop.model().language().set(language));
        OnScreen.settle();
        assertThat(tabs()).hasSize(2).last().isEqualTo(language == Language.NL ? "Verkooporder" : "Salgsordre");
        assertThat(session.language()).isEqualTo(language);
        assertThat(preferences.language()).contains(language);
        assertThat(stage.getTitle()).contains(language == Language.NL ? "(oefening)" : "(øving)");
    }

    @Test
    void the_session_date_is_typed_in_the_short_ways(FxRobot robot) {
        var date = OnScreen.find(stage, "sessionDate", DatePicker.class);
        robot.clickOn(date.getEditor());
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).write("1503").type(KeyCode.ENTER);
        assertThat(session.today()).isEqualTo(LocalDate.of(2026, 3, 15));
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).write("never").type(KeyCode.ENTER);
        assertThat(session.today()).isEqualTo(LocalDate.of(2026, 3, 15));
    }

    @Test
    void everything_can_be_drawn_larger_and_smaller(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.PLUS).release(KeyCode.CONTROL);
        assertThat(preferences.zoom().get()).isEqualTo(110);
        assertThat(stage.getScene().getRoot().getStyle()).contains("14px");
        OnScreen.run(() -> preferences.zoomBy(500));
        assertThat(preferences.zoom().get()).isEqualTo(200);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        assertThat(preferences.zoom().get()).isEqualTo(100);
    }

    @Test
    void what_was_open_is_open_again_the_next_time() {
        open(ORDERS);
        OnScreen.run(() -> desktop.model().open(new DocumentRef(DocumentKind.SALES_ORDER, "SO-1")));
        OnScreen.run(() -> desktop.model().keepTabs());
        assertThat(company.choices().load("tabs")).contains(ORDERS + "\nSALES_ORDER:SO-1");
        var second = OnScreen.ask(() -> {
            var again = new Desktop(new Stage(), company, session, preferences);
            again.show();
            return again;
        });
        assertThat(second.model().tabs().pages()).hasSize(3);
        assertThat(second.model().front().get().orElseThrow().isClosable()).isFalse();
    }

    @Test
    void the_frame_is_pictured_in_every_look(FxRobot robot) {
        open(ORDERS);
        robot.clickOn("SO-000003").type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.SPACE).type(KeyCode.ENTER);
        for (var look : new Look[] {Look.LIGHT, Look.DARK, Look.CONTRAST}) {
            OnScreen.run(() -> preferences.look().set(look));
            Pictures.of(stage, "ShellView-list", Language.EN, look);
            robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL).write("so");
            Pictures.of(stage, "ShellView-search", Language.EN, look);
            robot.type(KeyCode.ESCAPE).type(KeyCode.F1);
            Pictures.of(stage, "ShellView-help", Language.EN, look);
            open("DocumentKind.PACKING_SLIP");
            assertThat(Pictures.of(stage, "ShellView-empty", Language.EN, look)).exists();
            open(ORDERS);
        }
    }
}
