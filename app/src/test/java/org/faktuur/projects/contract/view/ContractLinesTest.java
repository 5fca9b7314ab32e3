package org.faktuur.projects.contract.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.faktuur.OfficeDesk;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.Coverage;
import org.faktuur.projects.contract.InvoiceFrequency;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.shell.FormHands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The lines of a contract as they are written on its page.
class ContractLinesTest {

    private final OfficeDesk desk = new OfficeDesk();
    private ContractViewModel page;
    private FormHands hands;

    @BeforeEach
    void open() {
        ProjectOffice.fill(desk.office);
        page = desk.page(ContractViewModel.class, new DocumentRef(DocumentKind.PROJECT_CONTRACT, "PC-0001"));
        hands = desk.hands(page.form());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ProjectContract saved() {
        page.save().run();
        return desk.office.projects().contracts().byNumber("PC-0001").orElseThrow();
    }

    @Test
    void a_product_line_is_kept_with_quantity_and_price() {
        page.lines().add().run();
        hands.type("editLineName", "Server").choose("editKind", LineKind.PRODUCT);
        hands.type("editItem", "P2").type("editQuantity", "2").type("editPrice", "150");
        assertThat(saved().lines().getLast().matter()).isEqualTo(new ContractLine.Goods("P2", Quantity.of(2),
                Price.of("150"), MilestoneStatus.NOT_READY));
        assertThat(page.lines().goodsStatus().getValue()).isEqualTo(MilestoneStatus.NOT_READY);
        hands.type("editItem", "P9");
        page.save().run();
        assertThat(hands.wrong("editItem")).contains(new ProjectRefusal.NoSuchProduct("P9"));
    }

    @Test
    void which_work_a_line_takes_and_what_of_it_is_not_charged_is_kept() {
        hands.tick("editAllTasks", false).tick("editMaterial", false).tick("editFee", false);
        hands.type("editTasks", "Design; Build").type("editFreeTasks", "Build").type("editFreeRoles", "DEV")
                .type("editFreeCategories", "HOTEL; TRAVEL");
        var work = (ContractLine.Work) saved().lines().getFirst().matter();
        assertThat(work.coverage()).isEqualTo(Coverage.ofTasks("WEB", Set.of("Design", "Build"),
                TransactionClass.TIME, TransactionClass.EXPENSE));
        assertThat(work.charged()).isEqualTo(new Coverage.Chargeability(Set.of("Build"), Set.of("DEV"),
                Set.of("HOTEL", "TRAVEL")));
    }

    @Test
    void every_frequency_comes_back_as_it_was_chosen() {
        var monday = DayOfWeek.MONDAY;
        assertThat(kept(InvoicePeriod.WEEKLY)).isEqualTo(new InvoiceFrequency.Weekly(monday, 1));
        assertThat(kept(InvoicePeriod.BIWEEKLY)).isEqualTo(new InvoiceFrequency.Weekly(monday, 2));
        hands.choose("editNth", NthWeekday.LAST).choose("editWeekday", DayOfWeek.FRIDAY);
        assertThat(kept(InvoicePeriod.MONTHLY_BY_WEEKDAY)).isEqualTo(
                new InvoiceFrequency.MonthlyByWeekday(5, DayOfWeek.FRIDAY));
        hands.type("editDays", "31, 15");
        assertThat(kept(InvoicePeriod.MONTHLY_BY_DAY)).isEqualTo(new InvoiceFrequency.Monthly(Set.of(15, 31)));
        assertThat(hands.shown("editDays")).isEqualTo("15; 31");
    }

    private InvoiceFrequency kept(InvoicePeriod period) {
        hands.type("editStart", "1/4/26").choose("editPeriod", period);
        page.lines().generate().run();
        var billing = ((ContractLine.TimeAndMaterial) saved().lines().getFirst().matter()).billing().orElseThrow();
        assertThat(billing.start()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(billing.runs()).isNotEmpty().allMatch(run -> run.cutoff().equals(run.date().minusDays(1)));
        return billing.frequency();
    }

    @Test
    void days_that_are_no_days_of_a_month_are_marked() {
        for (var wrong : List.of("0", "32", "1;2;3;4;5", "first", "")) {
            hands.type("editDays", wrong);
            assertThat(hands.wrong("editDays")).contains(new ContractPageRefusal.DaysOfMonthUnreadable(wrong));
        }
    }

    @Test
    void a_schedule_that_would_be_empty_is_refused_in_words() {
        hands.type("editStart", "1/8/26");
        page.lines().generate().run();
        assertThat(desk.said()).startsWith("No run falls between");
        assertThat(page.lines().runs()).isEmpty();
    }

    @Test
    void a_deleted_line_is_gone_and_one_for_which_something_was_written_stays() {
        page.lines().add().run();
        hands.type("editLineName", "Extra").type("editProject", "OWN");
        page.lines().delete().run();
        assertThat(page.lines().current().get().orElseThrow().number()).isEqualTo(1);
        assertThat(saved().lines()).hasSize(1);
        var entry = ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "8"));
        desk.office.projects().approveEntries().approve(List.of(entry)).orElseThrow();
        page.lines().delete().run();
        assertThat(saved().lines()).hasSize(1);
        assertThat(desk.said()).contains("C100");
        page.undo().run();
        assertThat(page.lines().rows()).hasSize(1);
    }
}
