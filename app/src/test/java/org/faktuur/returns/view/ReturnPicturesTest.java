package org.faktuur.returns.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faktuur.HeadlessFix;
import org.faktuur.Pictures;
import org.faktuur.session.Language;
import org.faktuur.shell.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// The pages of returns as pictures, in three languages and both looks.
@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ReturnPicturesTest {

    @Test
    void the_pages_of_returns_are_pictured() {
        try (var desk = new ReturnsDesk()) {
            var made = desk.returned();
            for (var language : Language.values()) {
                for (var look : List.of(Look.LIGHT, Look.DARK)) {
                    var page = desk.pages.order(made.rma().number());
                    page.onShown();
                    Pictures.of(page, language, look, 1100, 660);
                    var list = desk.pages.list();
                    list.onShown();
                    Pictures.of(list, language, look, 1100, 400);
                    var dialog = new GiveBackViewModel(desk.pages, new GiveBack.CreditNote(desk.pages, "SO-000001"));
                    dialog.onShown();
                    Pictures.of(dialog, language, look, 1080, 500);
                }
            }
        }
        assertThat(Pictures.folder().resolve("ReturnOrderView-nl-dark.png")).exists();
    }
}
