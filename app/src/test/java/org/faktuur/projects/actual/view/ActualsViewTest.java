package org.faktuur.projects.actual.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualChanges;
import org.faktuur.projects.actual.ActualRow;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Cause;
import org.faktuur.projects.actual.Payer;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.Subject;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.actual.Worth;
import org.faktuur.projects.contract.Limits;
import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ActualsViewTest {

    private final OfficeDesk desk = new OfficeDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        ProjectOffice.fill(desk.office);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void the_life_of_an_entry_is_a_chain_with_its_sums(FxRobot robot) {
        approvedAndTakenBack();
        desk.show(stage, desk.page(ActualsViewModel.class, "ProjectsFeature.actuals"), Language.EN);
        assertThat(robot.lookup("#life").queryTableView().getItems()).hasSize(4);
        assertThat(robot.lookup("#sums").queryLabeled().getText()).contains("(c) agreed 0").contains("nets its original");
    }

    @Test
    void an_actual_opens_the_voucher_that_it_stands_in_and_an_entry_opens_what_it_wrote() {
        approvedAndTakenBack();
        var other = ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "2"));
        desk.office.projects().approveEntries().approve(List.of(other)).orElseThrow();
        var page = desk.page(ActualsViewModel.class, new DocumentRef(DocumentKind.PROJECT_ENTRY, "1"));
        assertThat(page.list().rows()).hasSize(4);
        page.list().current().set(Optional.of(page.list().rows().get(1)));
        page.voucher().run();
        page.current().set(Optional.of(page.life().getFirst()));
        page.voucher().run();
        assertThat(desk.navigator.documents).containsExactly(new DocumentRef(DocumentKind.VOUCHER, "V2026-0002"),
                new DocumentRef(DocumentKind.VOUCHER, "V2026-0001"));
        page.current().set(Optional.of(page.life().get(1)));
        page.voucher().run();
        assertThat(desk.said()).startsWith("“Programming” stands in no voucher");
    }

    @Test
    void how_a_sale_stands_against_the_limit_of_its_contract_is_said(FxRobot robot) {
        var projects = desk.office.projects();
        var kept = projects.contracts().byNumber("PC-0001").orElseThrow();
        projects.saveContract().save(kept.with(new Limits(List.of(new Limits.Limit(Limits.Scope.CONTRACT,
                Money.parse("EUR 1000")))))).orElseThrow();
        var id = ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "8"));
        projects.approveEntries().approve(List.of(id)).orElseThrow();
        desk.show(stage, desk.page(ActualsViewModel.class, "ProjectsFeature.actuals"), Language.EN);
        assertThat(robot.lookup("#sums").queryLabeled().getText()).endsWith("Not-to-exceed limit: Failed.");
        assertThat(robot.lookup("#beyond").queryLabeled().getText()).startsWith("“Programming” comes to");
    }

    private void approvedAndTakenBack() {
        var id = ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "8"));
        desk.office.projects().approveEntries().approve(List.of(id)).orElseThrow();
        desk.office.projects().approveEntries().cancelApproval(List.of(id)).orElseThrow();
    }

    @Test
    void only_the_two_descriptions_of_an_actual_are_changed(FxRobot robot) {
        approvedAndTakenBack();
        var page = desk.page(ActualsViewModel.class, "ProjectsFeature.actuals");
        desk.show(stage, page, Language.EN);
        desk.type(robot, "editDescription", "Drawings of the shop");
        desk.type(robot, "editExternal", "Design");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        var row = page.list().rows().getFirst();
        assertThat(desk.said()).isEqualTo("The descriptions of actual " + row.actual().id() + " are saved.");
        assertThat(row.actual().subject().description()).isEqualTo("Drawings of the shop");
        assertThat(row.external()).isEqualTo("Design");
        desk.type(robot, "editDescription", " ");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.said()).isEqualTo("An actual says what it is about. Enter a description.");
    }

    @Test
    void the_list_is_narrowed_and_says_what_amounts_are_worth_in_the_own_currency(FxRobot robot) {
        approvedAndTakenBack();
        var page = desk.page(ActualsViewModel.class, "ProjectsFeature.actuals");
        desk.show(stage, page, Language.EN);
        OnScreen.run(() -> robot.lookup("#filterType").<Optional<ActualType>>queryComboBox()
                .setValue(Optional.of(ActualType.COST)));
        assertThat(page.list().rows()).hasSize(2).allMatch(each -> each.home().equals(Optional.of(each.actual().amount())));
        desk.type(robot, "filterProject", "OWN");
        robot.type(KeyCode.ENTER);
        OnScreen.settle();
        assertThat(page.list().rows()).isEmpty();
    }

    @Test
    void what_is_sold_in_another_currency_is_converted_at_the_rate_of_its_day() {
        var projects = desk.office.projects();
        desk.office.transactions().run(() -> {
            projects.actuals().post(new DocumentRef(DocumentKind.PROJECT_ENTRY, "1"), Cause.APPROVAL,
                    ProjectOffice.DAY, numbers -> ActualChanges.of(new Actual(numbers.getAsLong(), ActualType.COST,
                            new Subject(TransactionClass.EXPENSE, new Work("WEB", "", "", "", "TRAVEL"), Payer.NOBODY,
                                    new Source(Source.Kind.ENTRY, 1), "Taxi"),
                            Worth.of(Quantity.of(1), Price.of("100"), CurrencyUnit.USD, BillingType.CHARGEABLE),
                            new Actual.Dates(ProjectOffice.DAY, ProjectOffice.DAY), Actual.Marks.OPEN,
                            Actual.Links.NONE)));
            return null;
        });
        var page = desk.page(ActualsViewModel.class, "ProjectsFeature.actuals");
        assertThat(page.list().rows()).extracting(ActualRow::home).containsExactly(Optional.of(Money.parse("EUR 92.03")));
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        approvedAndTakenBack();
        desk.picture(desk.page(ActualsViewModel.class, "ProjectsFeature.actuals"));
        assertThat(Pictures.folder().resolve("ActualsView-nl-light.png")).exists();
    }
}
