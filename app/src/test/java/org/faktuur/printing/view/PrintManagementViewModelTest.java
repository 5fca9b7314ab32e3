package org.faktuur.printing.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.OfficeDesk;
import org.faktuur.documents.Destination;
import org.faktuur.documents.PaperKind;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.printing.Part;
import org.faktuur.printing.PrintCondition;
import org.faktuur.printing.PrintDestination;
import org.faktuur.printing.PrintEntry;
import org.faktuur.printing.PrintRefusal;
import org.faktuur.printing.PrintSetup;
import org.faktuur.session.Language;
import org.faktuur.shell.FormHands;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PrintManagementViewModelTest {

    private final OfficeDesk desk = new OfficeDesk();
    private final PrintManagementViewModel page =
            desk.page(PrintManagementViewModel.class, "PrintingFeature.printManagement");
    private final FormHands line = desk.hands(page.form());
    private final FormHands which = desk.hands(page.which());
    private final FormHands footers = desk.hands(page.footers());
    private final FormHands trial = desk.hands(page.trial().form());

    @AfterEach
    void close() {
        desk.close();
    }

    private List<PrintSetup> setups(String customer) {
        return desk.office.papers().setups().of(PaperKind.INVOICE, customer);
    }

    private void choose(int place) {
        page.rows().list().current().set(page.rows().list().rows().stream().filter(row -> row.place() == place)
                .findFirst());
    }

    private void add(Part part, Destination destination, String target) {
        page.create().run();
        line.choose("linePart", part).choose("lineDestination", destination);
        if (!target.isEmpty()) {
            line.type("lineTarget", target);
        }
        page.save().run();
    }

    @Test
    void an_original_and_two_copies_are_set_up_for_everybody() {
        add(Part.ORIGINAL, Destination.EMAIL, "");
        add(Part.COPY, Destination.FILE, "/papers");
        page.create().run();
        line.choose("linePart", Part.COPY).choose("lineDestination", Destination.PRINTER).type("lineName", "Bookkeeper")
                .type("lineCopies", "2").tick("duplex", true).choose("language", Optional.of(Language.NB))
                .type("least", "1000");
        page.save().run();

        assertThat(setups("").getFirst().entries()).containsExactly(
                new PrintEntry(Part.ORIGINAL, "", 1, new PrintDestination.EMail(""), PrintCondition.ALWAYS),
                new PrintEntry(Part.COPY, "", 1, new PrintDestination.File("/papers", ""), PrintCondition.ALWAYS),
                page.rows().edited().get().orElseThrow().entry());
        var third = setups("").getFirst().entries().get(2);
        assertThat(third.copies()).isEqualTo(2);
        assertThat(third.destination()).isEqualTo(new PrintDestination.Printer("", true));
        assertThat(PrintWords.when(third.condition()).in(Texts.ofEverything(Language.EN)).replace('\u00a0', ' '))
                .isEqualTo("Norsk, at least 1,000.00 EUR");
        assertThat(desk.said()).isEqualTo("Print management of Invoice for everybody is saved.");
    }

    @Test
    void lines_are_put_in_order_and_taken_away() {
        add(Part.COPY, Destination.FILE, "/first");
        add(Part.COPY, Destination.FILE, "/second");
        assertThat(page.down().why().get()).contains(new PrintFieldRefusal.LineStandsLast());
        page.up().run();
        assertThat(setups("").getFirst().entries()).extracting(PrintEntry::destination).containsExactly(
                new PrintDestination.File("/second", ""), new PrintDestination.File("/first", ""));
        assertThat(page.rows().edited().get().orElseThrow().place()).isEqualTo(1);

        desk.dialogs.answer = false;
        page.remove().run();
        assertThat(setups("").getFirst().entries()).hasSize(2);
        desk.dialogs.answer = true;
        page.remove().run();
        assertThat(setups("").getFirst().entries()).hasSize(1);
        assertThat(page.rows().list().rows()).hasSize(1);
    }

    @Test
    void what_will_not_do_is_refused_at_its_field() {
        page.create().run();
        line.choose("lineDestination", Destination.FILE);
        page.save().run();
        assertThat(line.wrong("lineTarget")).contains(new PrintRefusal.FolderNeeded());
        line.choose("lineDestination", Destination.EMAIL).type("lineTarget", "nobody");
        page.save().run();
        assertThat(line.wrong("lineTarget")).contains(new PrintRefusal.NotAnAddress("nobody"));
        line.type("lineTarget", "book@example.org, nobody");
        page.save().run();
        assertThat(line.wrong("lineTarget")).contains(new PrintRefusal.NotAnAddress("book@example.org, nobody"));
        line.choose("lineDestination", Destination.PRINTER).type("lineCopies", "1.5");
        page.save().run();
        assertThat(line.wrong("lineCopies")).contains(new PrintRefusal.CopiesBeyond(99));
        line.type("lineCopies", "1").type("least", "10").type("most", "5");
        page.save().run();
        assertThat(line.wrong("most")).contains(new PrintRefusal.LeastAboveMost());
        assertThat(setups("")).isEmpty();
    }

    @Test
    void only_what_belongs_to_the_destination_can_be_typed() {
        assertThat(line.isOpen("lineTarget")).isFalse();
        line.choose("lineDestination", Destination.FILE);
        assertThat(List.of(line.isOpen("lineTarget"), line.isOpen("fileName"), line.isOpen("lineCopies")))
                .containsExactly(true, true, false);
        line.choose("lineDestination", Destination.PRINTER);
        assertThat(List.of(line.isOpen("fileName"), line.isOpen("lineCopies"), page.printing().getValue()))
                .containsExactly(false, true, true);
    }

    @Test
    void the_words_below_the_paper_are_kept_language_by_language() {
        footers.type("footerNl", "Tot ziens").type("footerNb", "Ha det");
        page.save().run();
        assertThat(setups("").getFirst().footers()).isEqualTo(Map.of(Language.NL, "Tot ziens", Language.NB, "Ha det"));
        footers.type("footerNl", "");
        page.undo().run();
        assertThat(footers.shown("footerNl")).isEqualTo("Tot ziens");
    }

    @Test
    void a_customers_own_print_management_is_opened_from_its_page_and_kept_apart() {
        add(Part.ORIGINAL, Destination.FILE, "/all");
        var theirs = desk.page(PrintManagementViewModel.class, new DocumentRef(DocumentKind.PRINT_SETUP, "C100"));
        assertThat(theirs.title().getValue().in(Texts.ofEverything(Language.EN))).isEqualTo("Print management C100");
        assertThat(theirs.rows().list().rows()).isEmpty();
        which.type("customer", "C100");
        add(Part.ORIGINAL, Destination.SCREEN, "");
        assertThat(desk.said()).isEqualTo("Print management of Invoice for customer C100 is saved.");
        assertThat(setups("C100")).hasSize(2);
        assertThat(setups("C200")).hasSize(1);
    }

    @Test
    void another_customer_is_shown_only_when_what_was_changed_may_go() {
        footers.type("footerEn", "Bye");
        desk.dialogs.answer = false;
        which.type("customer", "C200");
        assertThat(which.shown("customer")).isEmpty();
        desk.dialogs.answer = true;
        which.type("customer", "C200");
        assertThat(which.shown("customer")).isEqualTo("C200");
        assertThat(footers.shown("footerEn")).isEmpty();
    }

    @Test
    void nobody_has_no_print_management() {
        which.type("customer", "C999");
        assertThat(which.wrong("customer")).contains(new PrintRefusal.NoSuchPrintCustomer("C999"));
    }

    @Test
    void two_people_do_not_overwrite_each_other() {
        var stale = desk.page(PrintManagementViewModel.class, "PrintingFeature.printManagement");
        add(Part.ORIGINAL, Destination.FILE, "/all");
        desk.hands(stale.footers()).type("footerEn", "Bye");
        stale.save().run();
        assertThat(desk.said()).startsWith("Somebody else changed this print management meanwhile");
        assertThat(setups("").getFirst().entries()).hasSize(1);
    }

    @Test
    void a_trial_says_which_copies_go_where() {
        assertThat(page.tryOut().why().get()).contains(new PrintFieldRefusal.NameACustomerFirst());
        add(Part.ORIGINAL, Destination.EMAIL, "");
        add(Part.COPY, Destination.FILE, "/papers");
        add(Part.COPY, Destination.EMAIL, "book@example.org; tax@example.org");
        footers.type("footerNl", "Tot ziens");
        page.save().run();
        trial.type("trialCustomer", "C100");
        page.tryOut().run();
        assertThat(page.trial().answer().get().in(Texts.ofEverything(Language.EN))).isEqualTo("""
                Original → E-mail the customer’s address
                Copy 1 → File /papers · {number}
                Copy 2 → E-mail book@example.org; tax@example.org
                Below the paper: Tot ziens""");
        trial.type("trialCustomer", "C9");
        page.tryOut().run();
        assertThat(trial.wrong("trialCustomer")).contains(new PrintRefusal.NoSuchPrintCustomer("C9"));
    }
}
