package org.faktuur.projects.invoice.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.projects.invoice.ProjectInvoiceRefusal;
import org.faktuur.session.Language;
import org.faktuur.shell.PagedTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class SelectDetailsViewTest {

    private final InvoicingDesk invoicing = new InvoicingDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        invoicing.close();
    }

    private SelectDetailsViewModel dialog(String number) {
        invoicing.page(number).acts().correct().run();
        return (SelectDetailsViewModel) invoicing.desk.dialogs.shown.getLast();
    }

    @Test
    void one_is_left_out_with_the_space_bar_and_the_others_are_corrected(FxRobot robot) {
        var number = invoicing.confirmed("8", "4");
        invoicing.desk.show(stage, dialog(number), Language.EN);
        assertThat(robot.lookup("#summary").queryLabeled().getText()).isEqualTo("2 of 2 transactions");
        OnScreen.run(() -> OnScreen.find(stage, "details", PagedTable.class).table().requestFocus());
        robot.type(KeyCode.DOWN, KeyCode.SPACE);
        OnScreen.settle();
        assertThat(robot.lookup("#summary").queryLabeled().getText()).isEqualTo("1 of 2 transactions");
        robot.type(KeyCode.ENTER);
        OnScreen.settle();
        var draft = invoicing.desk.navigator.documents.getLast().number();
        assertThat(invoicing.kept(draft).correcting()).singleElement()
                .satisfies(each -> assertThat(each.original().quantity()).hasToString("8"))
                .satisfies(each -> assertThat(each.worth().quantity().isZero()).isTrue());
        assertThat(invoicing.desk.said()).startsWith("Draft " + draft + " corrects " + number + ".");
    }

    @Test
    void nothing_chosen_is_refused_with_the_reason() {
        var number = invoicing.confirmed("8", "4");
        var dialog = dialog(number);
        dialog.none().run();
        assertThat(dialog.ok().why().get())
                .contains(new ProjectInvoiceRefusal.NothingChosenToCorrect(number));
        dialog.all().run();
        assertThat(dialog.ok().why().get()).isEmpty();
    }

    @Test
    void what_another_draft_corrects_is_not_chosen_and_names_that_draft() {
        var number = invoicing.confirmed("8", "4");
        var first = invoicing.confirmedOne(number).details().getFirst().billed().id();
        var draft = invoicing.desk.office.projects().correctProjectInvoice().begin(number, Set.of(first))
                .orElseThrow().number();
        var dialog = dialog(number);
        dialog.onShown();
        assertThat(dialog.list().rows()).extracting(each -> each.draft()).containsExactly(draft, "");
        assertThat(dialog.list().marked()).hasSize(1);
        dialog.list().mark(dialog.list().rows().getFirst());
        assertThat(dialog.ok().why().get())
                .contains(new ProjectInvoiceRefusal.CorrectionIsOpen(number, draft));
    }

    @Test
    void where_drafts_correct_all_of_it_the_draft_is_opened() {
        var number = invoicing.confirmed("8");
        var draft = invoicing.desk.office.projects().correctProjectInvoice().begin(number).orElseThrow().number();
        invoicing.page(number).acts().correct().run();
        assertThat(invoicing.desk.dialogs.shown).isEmpty();
        assertThat(invoicing.desk.navigator.documents.getLast().number()).isEqualTo(draft);
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        var number = invoicing.confirmed("8", "4", "2");
        var first = invoicing.confirmedOne(number).details().getFirst().billed().id();
        invoicing.desk.office.projects().correctProjectInvoice().begin(number, Set.of(first)).orElseThrow();
        invoicing.desk.picture(dialog(number));
        assertThat(Pictures.folder().resolve("SelectDetailsView-nl-light.png")).exists();
    }
}
