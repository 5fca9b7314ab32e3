package org.faktuur;

import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.USD;
import static org.faktuur.TestOffice.freight;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;
import static org.faktuur.TestOffice.shipped;

import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.faktuur.listing.DeskChoices;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.session.Language;
import org.faktuur.shell.Background;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Dressing;
import org.faktuur.shell.Look;
import org.faktuur.shell.Page;
import org.faktuur.shell.Views;
import org.faktuur.shell.WrittenDialogs;
import org.faktuur.shell.WrittenNavigator;
import org.faktuur.texts.Texts;
import org.faktuur.texts.Words;

/// A desk at the small office after three invoices were posted: F2026-0001 in euros with a discount and freight,
/// F2026-0002 in dollars, F2026-0003 of what was shipped, and a credit note.
public final class PostedDesk implements AutoCloseable {

    public final Office office;
    public final WrittenNavigator navigator = new WrittenNavigator();
    public final WrittenDialogs dialogs = new WrittenDialogs();
    public final Desk desk;

    public PostedDesk() {
        office = TestOffice.open();
        desk = new Desk(navigator, dialogs, Background.immediate(), DeskChoices.inMemory(), office.session());
        var orders = List.of(
                order(office, "C100", TestOffice.EUR, List.of(line(1, "P1", "10", "25", "0"),
                        line(2, "P2", "4", "100", "5")), List.of(freight("15"))),
                order(office, "C400", USD, List.of(line(1, "P1", "3", "33.335", "0")), List.of()),
                shipped(office, "C200", line(1, "P1", "2", "25", "0")),
                order(office, "C100", line(1, "P1", "-2", "25", "0")));
        office.postSalesInvoice().post(orders.stream().map(each -> each.number()).toList(),
                InvoicingParameters.of(QuantityToInvoice.ALL, TODAY));
    }

    /// Shows the page in this window, in this language and look.
    public void show(Stage stage, Page page, Language language, Look look) {
        OnScreen.run(() -> {
            stage.setScene(new Scene(new Views(Texts.ofEverything(language)).load(page), 1180, 760));
            Dressing.dress(stage.getScene(), look, 100);
            stage.show();
            page.onShown();
        });
        OnScreen.settle();
    }

    /// Pictures the page in three languages, light and dark.
    public void picture(Stage stage, Page page, String name) {
        for (var language : Language.values()) {
            for (var look : new Look[] {Look.LIGHT, Look.DARK}) {
                show(stage, page, language, look);
                Pictures.of(stage, name, language, look);
            }
        }
    }

    /// In English.
    public String words(Words words) {
        return words.in(Texts.ofEverything(Language.EN)).replace('\u00a0', ' ');
    }

    @Override
    public void close() {
        office.close();
    }
}
