package org.faktuur.projects.contract.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.InvoiceFrequency;
import org.faktuur.projects.contract.Limits;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.session.Language;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ContractViewTest {

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

    private ContractViewModel page() {
        return desk.page(ContractViewModel.class, new DocumentRef(DocumentKind.PROJECT_CONTRACT, "PC-0001"));
    }

    private ProjectContract kept(String number) {
        return desk.office.projects().contracts().byNumber(number).orElseThrow();
    }

    @Test
    void a_contract_is_made_by_keyboard(FxRobot robot) {
        desk.show(stage, desk.act(ContractViewModel.class, "ContractsFeature.newContract"), Language.EN);
        desk.type(robot, "editName", "New shop");
        OnScreen.run(() -> robot.lookup("#shares").query().requestFocus());
        robot.write("C100").type(KeyCode.ENTER);
        desk.press(robot, KeyCode.ALT, KeyCode.L);
        desk.type(robot, "editLineName", "Drawings");
        desk.type(robot, "editProject", "OWN");
        desk.press(robot, KeyCode.ALT, KeyCode.L);
        desk.type(robot, "editLineName", "Building");
        desk.type(robot, "editProject", "WEB");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.said()).isEqualTo("Contract PC-0002 is saved.");
        var contract = kept("PC-0002");
        assertThat(contract.name()).isEqualTo("New shop");
        assertThat(contract.lines()).extracting(ContractLine::project).containsExactly("OWN", "WEB");
        assertThat(contract.lines().getFirst().customers()).containsExactly("C100");
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        var projects = desk.office.projects();
        var start = LocalDate.of(2026, 4, 1);
        projects.saveContract().save(kept("PC-0001").with(List.of(ProjectOffice.timeAndMaterial(),
                ProjectOffice.fixedPrice("15000")))).orElseThrow();
        projects.generateInvoiceSchedule().milestones("PC-0001", 2, start,
                new InvoiceFrequency.Monthly(Set.of(1))).orElseThrow();
        projects.generateInvoiceSchedule().schedule("PC-0001", 1, start, new InvoiceFrequency.Monthly(Set.of(7, 21)),
                false).orElseThrow();
        projects.saveContract().save(kept("PC-0001").with(new Limits(List.of(new Limits.Limit(Limits.Scope.CONTRACT,
                Money.parse("EUR 40000")), new Limits.Limit(new Limits.Scope(0, "C100"),
                Money.parse("EUR 30000")))))).orElseThrow();
        desk.picture(page());
        assertThat(Pictures.folder().resolve("ContractView-nb-dark.png")).exists();
    }
}
