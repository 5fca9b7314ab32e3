package org.faktuur.ledger.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.PostedDesk;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.session.Language;
import org.faktuur.shell.Look;
import org.faktuur.shell.PagedTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class VoucherListViewTest {

    private final PostedDesk desk = new PostedDesk();
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
    void the_newest_stands_first_and_opens_with_enter(FxRobot robot) {
        desk.show(stage, list(), Language.EN, Look.LIGHT);
        var table = robot.lookup("#vouchers").queryAs(PagedTable.class).table();
        robot.interact(table::requestFocus);
        robot.type(KeyCode.ENTER);
        assertThat(desk.navigator.documents).containsExactly(new DocumentRef(DocumentKind.VOUCHER, "V2026-0004"));
    }

    @Test
    void it_can_be_pictured() {
        desk.picture(stage, list(), "VoucherListView");
    }

    private VoucherListViewModel list() {
        return new VoucherListViewModel(desk.office.vouchers(), desk.desk);
    }
}
