package org.faktuur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.EUR;
import static org.faktuur.TestOffice.freight;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.faktuur.listing.DeskChoices;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SummaryUpdate;
import org.faktuur.sales.view.PrintCharges;
import org.faktuur.sales.view.PrintWhen;
import org.faktuur.session.DeskSession;
import org.faktuur.session.Language;
import org.faktuur.shell.DeskPreferences;
import org.faktuur.shell.Look;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The lesson "Create sales order invoices" with the keyboard alone, on the real desktop: two open orders of one
/// customer become one invoice.
@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class CreateSalesOrderInvoicesTest {

    private final Office office = TestOffice.open();
    private final DeskPreferences preferences = new DeskPreferences(DeskChoices.inMemory());
    private FxRobot robot;

    @Start
    void start(Stage shown) {
        order(office, "C100", EUR, List.of(line(1, "P1", "1", "120", "0"), line(2, "P2", "1", "80", "0")),
                List.of(freight("10")));
        order(office, "C100", EUR, List.of(line(1, "P1", "1", "300", "0")), List.of(freight("10")));
        preferences.look().set(Look.LIGHT);
        new Desktop(shown, new OfficeCompany(office, Path.of("books"), Path.of("logs"), _ -> { }),
                new DeskSession("test", TestOffice.TODAY, Language.EN), preferences).show();
        shown.setWidth(1280);
        shown.setHeight(800);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void two_orders_are_merged_into_one_invoice_by_example_b7_3(FxRobot typing) throws TimeoutException {
        robot = typing;
        openTheListAndMarkBothOrders();
        robot.type(KeyCode.F9);
        until(() -> shows("#post", Button.class, post -> post.getText().equals("OK — post 2")));
        assertThat(overview().getItems()).hasSize(2);

        choose("quantity", QuantityToInvoice.ALL);
        choose("printWhen", PrintWhen.AFTER);
        choose("printCharges", PrintCharges.SUMMARIZE);
        choose("creditCheck", CreditCheck.BALANCE);
        choose("summaryUpdate", SummaryUpdate.INVOICE_ACCOUNT);
        until(() -> shows("#notArranged", Label.class, Node::isVisible));
        robot.press(KeyCode.ALT).type(KeyCode.A).release(KeyCode.ALT);
        until(() -> shows("#post", Button.class, post -> post.getText().equals("OK — post 1") && !post.isDisabled()));
        assertThat(overview().getItems()).hasSize(1);
        assertThat(robot.lookup("#notArranged").query().isVisible()).isFalse();
        switchOff("printing");

        walkTo("post");
        robot.type(KeyCode.SPACE);

        until(() -> !titles().contains("Posting invoice"));
        until(() -> shows(".message-words", Label.class, words -> words.getText().startsWith("Invoice F2026-0001")));
        var posted = office.invoices().byNumber("F2026-0001").orElseThrow().content();
        assertThat(posted.references().orderNumbers()).hasSize(2);
        assertThat(posted.totals().total()).isEqualTo(Money.parse("EUR 629.20"));
        openTheInvoiceFromTheSearch();
    }

    private void openTheListAndMarkBothOrders() throws TimeoutException {
        search("All sales orders");
        until(() -> robot.lookup("SO-000002").tryQuery().isPresent());
        until(() -> focused() instanceof TableView<?>);
        robot.press(KeyCode.CONTROL).type(KeyCode.HOME).release(KeyCode.CONTROL);
        robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
        OnScreen.settle();
    }

    private void openTheInvoiceFromTheSearch() throws TimeoutException {
        search("F2026-0001");
        until(() -> robot.lookup("#heading").tryQuery().isPresent());
    }

    private void search(String words) throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        until(() -> focused() != null && focused().getStyleClass().contains("text-field"));
        robot.write(words);
        until(() -> robot.lookup(".search-box .list-cell").queryAll().stream()
                .anyMatch(cell -> cell instanceof javafx.scene.control.ListCell<?> row && !row.isEmpty()));
        robot.type(KeyCode.ENTER);
        OnScreen.settle();
    }

    /// Walks there with the Tab key and goes through the list until this is chosen.
    private void choose(String id, Enum<?> wanted) {
        walkTo(id);
        var box = robot.lookup("#" + id).queryAs(ComboBox.class);
        var key = box.getItems().indexOf(wanted) > box.getItems().indexOf(box.getValue()) ? KeyCode.DOWN : KeyCode.UP;
        for (var step = 0; box.getValue() != wanted && step < box.getItems().size(); step++) {
            robot.type(key);
            OnScreen.settle();
        }
        assertThat(box.getValue()).isEqualTo(wanted);
    }

    private void switchOff(String id) {
        walkTo(id);
        if (robot.lookup("#" + id).queryAs(CheckBox.class).isSelected()) {
            robot.type(KeyCode.SPACE);
        }
        OnScreen.settle();
    }

    private void walkTo(String id) {
        for (var step = 0; step < 60 && !id.equals(focused().getId()); step++) {
            robot.type(KeyCode.TAB);
            OnScreen.settle();
        }
        assertThat(focused().getId()).isEqualTo(id);
    }

    private static Node focused() {
        return OnScreen.ask(() -> Window.getWindows().stream().filter(Stage.class::isInstance)
                .reduce((_, later) -> later).map(window -> window.getScene().getFocusOwner()).orElse(null));
    }

    @SuppressWarnings("unchecked")
    private TableView<Object> overview() {
        return robot.lookup("#overview").queryAs(TableView.class);
    }

    private <N extends Node> boolean shows(String query, Class<N> kind, java.util.function.Predicate<N> that) {
        return robot.lookup(query).tryQueryAs(kind).filter(that).isPresent();
    }

    private static List<String> titles() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .map(Stage::getTitle).toList();
    }

    private static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> OnScreen.ask(holds));
        OnScreen.settle();
    }
}
