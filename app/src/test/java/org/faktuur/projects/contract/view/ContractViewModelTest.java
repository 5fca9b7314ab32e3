package org.faktuur.projects.contract.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faktuur.OfficeDesk;
import org.faktuur.money.Percent;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.InvoiceFrequency;
import org.faktuur.projects.contract.ContractStatus;
import org.faktuur.projects.contract.Milestone;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.contract.RunStatus;
import org.faktuur.projects.contract.Split;
import org.faktuur.session.Language;
import org.faktuur.shell.Typing;
import org.faktuur.texts.Formats;
import org.faktuur.texts.Texts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContractViewModelTest {

    private static final Typing TYPING = new Typing(new Formats(Language.EN), LocalDate.of(2026, 3, 9));

    private final OfficeDesk desk = new OfficeDesk();

    @BeforeEach
    void fill() {
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
    void a_schedule_is_generated_and_work_after_the_last_cutoff_gets_a_final_run() {
        var page = page();
        var hands = desk.hands(page.form());
        hands.type("editStart", "1/4/26");
        hands.type("editDays", "7; 21");
        page.lines().generate().run();
        assertThat(page.lines().runs()).hasSize(6);
        assertThat(page.lines().wrong().get()).contains(new ProjectRefusal.WorkNotCovered(
                LocalDate.of(2026, 6, 20), LocalDate.of(2026, 6, 30)));
        page.lines().closeSchedule().run();
        assertThat(page.lines().wrong().get()).isEmpty();
        page.save().run();
        assertThat(kept("PC-0001").lines().getFirst().runs()).hasSize(7).last()
                .isEqualTo(new ContractLine.Run(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 6, 30),
                        RunStatus.NOT_RUN));
    }

    @Test
    void a_contract_in_foreign_currency_may_have_a_fixed_rate_and_accrues_where_that_is_said() {
        var page = desk.act(ContractViewModel.class, "ContractsFeature.newContract");
        var hands = desk.hands(page.form());
        hands.type("editName", "Abroad");
        hands.choose("editCurrency", CurrencyUnit.USD);
        page.shares().rows().getFirst().customer().type("C400", TYPING);
        hands.type("editFixedRate", "-1");
        hands.tick("editAccrues", true);
        page.save().run();
        assertThat(hands.wrong("editFixedRate")).isPresent();
        hands.type("editFixedRate", "0.9200");
        page.save().run();
        assertThat(kept("PC-0002").terms().accounting()).isEqualTo(new ProjectContract.Accounting(true,
                Optional.of(new BigDecimal("0.92"))));
        assertThat(kept("PC-0002").copied("PC-0003").terms().accounting().accrues()).isTrue();
    }

    @Test
    void lines_that_would_take_the_same_work_are_marked_at_the_project() {
        var page = page();
        page.lines().add().run();
        var hands = desk.hands(page.form());
        hands.type("editLineName", "Again");
        hands.type("editProject", "WEB");
        assertThat(page.lines().wrong().get()).contains(new ProjectRefusal.LinesOverlap(1, 2, "WEB",
                TransactionClass.TIME));
        page.lines().select(each -> each.number() == 1);
        page.save().run();
        assertThat(page.lines().current().get().orElseThrow().number()).isEqualTo(2);
        assertThat(hands.wrong("editProject")).isPresent();
        assertThat(kept("PC-0001").lines()).hasSize(1);
    }

    @Test
    void shares_are_distributed_evenly_and_milestones_that_do_not_add_up_are_told_until_they_do() {
        desk.office.projects().saveContract().save(kept("PC-0001").with(List.of(ProjectOffice.fixedPrice("1000"))))
                .orElseThrow();
        var page = page();
        var hands = desk.hands(page.form());
        hands.type("editStart", "1/4/26");
        page.lines().generate().run();
        hands.type("editAmount", "1200");
        assertThat(page.lines().wrong().get()).containsInstanceOf(ProjectRefusal.MilestonesDiffer.class);
        hands.type("editAmount", "1000");
        assertThat(page.lines().wrong().get()).isEmpty();
        var shares = page.lines().shares();
        shares.rows().getLast().customer().type("C200", TYPING);
        assertThat(page.lines().wrong().get()).isEmpty();
        shares.distributeEvenly().run();
        page.save().run();
        var line = kept("PC-0001").lines().getFirst();
        assertThat(line.split()).isEqualTo(new Split(shares("C100", "C200"), "C100"));
        assertThat(line.milestones()).extracting(Milestone::amount).containsExactly(Money.parse("EUR 333.33"),
                Money.parse("EUR 333.33"), Money.parse("EUR 333.34"));
    }

    private static Map<String, Percent> shares(String one, String other) {
        var shares = new LinkedHashMap<String, Percent>();
        shares.put(one, Percent.of("50"));
        shares.put(other, Percent.of("50"));
        return shares;
    }

    @Test
    void a_copy_begins_with_runs_that_have_not_run() {
        desk.office.projects().generateInvoiceSchedule().schedule("PC-0001", 1, LocalDate.of(2026, 4, 1),
                new InvoiceFrequency.Monthly(Set.of(1)), true).orElseThrow();
        var page = page();
        page.copy().run();
        var copy = (ContractViewModel) desk.navigator.pages.getLast();
        copy.onShown();
        assertThat(copy.kept().get()).isEmpty();
        assertThat(desk.hands(copy.form()).shown("editNumber")).isEqualTo("PC-0002");
        copy.save().run();
        assertThat(kept("PC-0002").lines()).isEqualTo(kept("PC-0001").lines());
        assertThat(kept("PC-0002").lines().getFirst().runs()).hasSize(4)
                .allMatch(each -> each.status() == RunStatus.NOT_RUN);
    }

    @Test
    void number_and_currency_stay_once_the_contract_is_kept() {
        var page = page();
        assertThat(desk.hands(page.form()).isOpen("editNumber")).isFalse();
        assertThat(page.currencyStays().get()).contains(new ProjectRefusal.CurrencyStays("PC-0001"));
        var fresh = desk.act(ContractViewModel.class, "ContractsFeature.newContract");
        assertThat(desk.hands(fresh.form()).isOpen("editNumber")).isTrue();
        assertThat(fresh.currencyStays().get()).isEmpty();
    }

    @Test
    void the_cursor_stays_on_a_line_in_which_something_cannot_be_read() {
        var page = page();
        page.lines().add().run();
        desk.hands(page.form()).type("editStart", "soon");
        page.lines().select(each -> each.number() == 1);
        assertThat(page.lines().current().get().orElseThrow().number()).isEqualTo(2);
        desk.hands(page.form()).type("editStart", "1/4/26");
        page.lines().select(each -> each.number() == 1);
        assertThat(page.lines().current().get().orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void a_contract_is_confirmed_after_a_question_and_what_was_changed_is_kept_first() {
        var page = page();
        desk.hands(page.form()).type("editName", "Shop");
        desk.dialogs.answer = true;
        page.acts().confirm().run();
        assertThat(kept("PC-0001").status()).isEqualTo(ContractStatus.CONFIRMED);
        assertThat(kept("PC-0001").name()).isEqualTo("Shop");
        assertThat(desk.said()).startsWith("Contract PC-0001 is confirmed.");
        assertThat(page.acts().confirm().why().get()).contains(new ProjectRefusal.ContractIsConfirmed("PC-0001"));
    }

    @Test
    void limits_are_typed_kept_and_say_how_far_they_are_used() {
        var page = page();
        var hands = desk.hands(page.form());
        hands.type("editLimit", "2000");
        hands.type("editLineLimit", "1800");
        page.lines().shares().rows().getFirst().limit().type("1700", TYPING);
        page.save().run();
        assertThat(kept("PC-0001").limits().limits()).extracting(each -> each.scope() + " " + each.most())
                .containsExactly("Scope[line=0, customer=] EUR 2000.00", "Scope[line=1, customer=] EUR 1800.00",
                        "Scope[line=1, customer=C100] EUR 1700.00");
        var projects = desk.office.projects();
        var entry = ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "8"));
        projects.approveEntries().approve(List.of(entry)).orElseThrow();
        var sale = projects.actuals().ofContract("PC-0001").getLast();
        desk.office.transactions().run(() -> {
            projects.actuals().mark(List.of(sale.id()), BillingStatus.READY_TO_INVOICE);
            return null;
        });
        page.refresh();
        assertThat(page.limitUse().getValue().in(Texts.ofEverything(Language.EN)).replace('\u00a0', ' '))
                .isEqualTo("used 1,600.00, left 400.00");
        assertThat(page.lines().shares().rows().getFirst().left().getValue()).isEqualTo(Money.parse("EUR 100"));
        hands.type("editLimit", "");
        page.save().run();
        assertThat(kept("PC-0001").limits().limits()).hasSize(2);
    }

    @Test
    void what_is_unknown_is_marked_where_it_was_typed() {
        var page = page();
        var hands = desk.hands(page.form());
        hands.tick("editAllTasks", false);
        hands.type("editTasks", "Design; Painting");
        hands.type("editFreeRoles", "BOSS");
        hands.type("editFreeCategories", "CAKE");
        page.lines().shares().rows().getFirst().customer().type("C900", TYPING);
        page.save().run();
        assertThat(hands.wrong("editTasks")).contains(new ProjectRefusal.UnknownTask("Painting", "WEB"));
        assertThat(hands.wrong("editFreeRoles")).contains(new ProjectRefusal.UnknownRole("BOSS"));
        assertThat(hands.wrong("editFreeCategories")).contains(new ProjectRefusal.UnknownCategory("CAKE"));
        assertThat(page.lines().shares().rows().getFirst().customer().wrong().get())
                .contains(new ProjectRefusal.NoSuchContractCustomer("C900"));
    }

    @Test
    void a_contract_that_nobody_pays_is_not_kept() {
        var page = desk.act(ContractViewModel.class, "ContractsFeature.newContract");
        desk.hands(page.form()).type("editName", "Shop");
        page.save().run();
        assertThat(desk.said()).isEqualTo("Nobody pays yet. Enter the customers first.");
        assertThat(page.kept().get()).isEmpty();
    }
}
