package org.faktuur.returns.view;

import static org.faktuur.TestOffice.line;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.Office;
import org.faktuur.OfficeDesk;
import org.faktuur.OnScreen;
import org.faktuur.Returning;
import org.faktuur.TestOffice;
import org.faktuur.returns.ReturnOrder;
import org.faktuur.session.Language;
import org.faktuur.shell.Page;
import org.testfx.api.FxRobot;

/// The pages of returns at a desk where the posting of slips and invoices is written down; ten of P1 are invoiced.
final class ReturnsDesk implements AutoCloseable {

    final List<List<String>> delivered = new ArrayList<>();
    final List<List<String>> invoiced = new ArrayList<>();
    final Office office;
    final ReturnsPages pages;
    final String invoice;
    private final OfficeDesk desk = new OfficeDesk();

    ReturnsDesk() {
        office = desk.office;
        var returning = Returning.in(office);
        invoice = returning.invoiced(TestOffice.order(office, "C100", line(1, "P1", "10", "25", "0")).number())
                .invoice().number();
        var returns = office.returns();
        pages = new ReturnsPages(desk.desk, new ReturnsPages.Books(returns.orders(), returns.lists(),
                returns.codes(), returns.invoiced(), office.customers(), office.products()),
                new ReturnsPages.Verbs(returns.create(), returns.handle(), returns.replace(), returns.credit(),
                        returns.correct()), new ReturnsPages.Doors(delivered::add, invoiced::add));
    }

    /// Four of the invoiced ones are expected back.
    ReturnOrder returned() {
        return new Returning(office).expected(invoice, "4", "DEFECT");
    }

    ReturnOrder kept(ReturnOrder order) {
        return new Returning(office).read(order);
    }

    Page setup(String key) {
        return desk.page(Page.class, key);
    }

    void show(Stage stage, Page page, Language language) {
        desk.show(stage, page, language);
    }

    void type(FxRobot robot, String field, String text) {
        desk.type(robot, field, text);
        robot.push(KeyCode.TAB);
        OnScreen.settle();
    }

    void press(FxRobot robot, KeyCode held, KeyCode pressed) {
        desk.press(robot, held, pressed);
    }

    @Override
    public void close() {
        desk.close();
    }
}
