package org.faktuur.projects.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.database.schema.Tables.PROJECT_INVOICE_DETAIL;
import static org.faktuur.database.schema.Tables.VOUCHER_LINE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.Office;
import org.faktuur.OfficeProjectBilling;
import org.faktuur.TestOffice;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.listing.Sort;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Life;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.billing.BillingRefusal;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.ContractStatus;
import org.faktuur.projects.contract.Coverage;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.contract.ProjectPrice;
import org.faktuur.projects.contract.Split;
import org.faktuur.projects.ledger.Movement;
import org.faktuur.projects.ledger.store.MovementsCheck;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is approved, recalled, drafted, edited, confirmed, corrected and billed again, in any order: for each entry
/// and customer (a) and (b) together stay what was agreed, every reversal nets its original, and what is accrued in the
/// ledger is what waits to be invoiced.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnySequenceTest {

    private static final String CONTRACT = "PC-0002";
    private static final int STEPS = 30;

    private Office office;
    private Drafting drafting;
    private final Map<Long, Quantity> approved = new LinkedHashMap<>();

    @BeforeAll
    void open() {
        office = ProjectOffice.open();
        drafting = new Drafting(office);
        var shares = new LinkedHashMap<String, Percent>();
        shares.put("C100", Percent.of("33.33"));
        shares.put("C400", Percent.of("66.67"));
        var split = new Split(shares, "C400");
        office.projects().saveContract().save(new ProjectContract(CONTRACT, "Phase", new ProjectContract.Terms(TestOffice.USD,
                LocalDate.of(2026, 6, 30), "", new ProjectContract.Accounting(true, Optional.empty())),
                ContractStatus.CONFIRMED, split, List.of(new ContractLine(1, "Work", new ContractLine.TimeAndMaterial(
                Coverage.ofAllTasks("OWN", TransactionClass.TIME), Coverage.Chargeability.ALL, Optional.empty()), split)),
                0)).orElseThrow();
        office.projects().savePrice().save(new ProjectPrice(0, ProjectPrice.Purpose.SALES, "", new ProjectPrice.Priced(
                ProjectPrice.Kind.ROLE, "DEV"), TestOffice.USD, LocalDate.of(2026, 1, 1), Price.of("200"))).orElseThrow();
    }

    @AfterAll
    void close() {
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
        office.close();
    }

    @ParameterizedTest(name = "chance {0}")
    @ValueSource(longs = {1, 2, 3})
    void what_was_agreed_stays_agreed(long chance) {
        var random = new Random(chance);
        for (var step = 0; step < STEPS; step++) {
            var what = switch (random.nextInt(11)) {
                case 0, 1 -> approve(random);
                case 2 -> recall(random);
                case 3 -> ready(random);
                case 4 -> draft();
                case 5, 6 -> edit(random);
                case 7 -> confirm(random);
                case 8 -> post(random);
                case 9 -> accrue(random.nextInt(3) > 0);
                default -> correct(random);
            };
            holds(chance + ", step " + step + ": " + what);
            accruedIsWhatWaits(chance + ", step " + step + ": " + what);
        }
        assertThat(list(true).stream().flatMap(each -> new OfficeProjectBilling(office).postProjectInvoices().post(each)
                .refusals().stream())).allMatch(each -> each instanceof BillingRefusal.BilledAlready
                        || each instanceof BillingRefusal.NothingCharged
                        || each instanceof BillingRefusal.BillingCancelled);
        assertThat(accrued(actuals().stream().filter(AnySequenceTest::isInBacklog))).isEqualByComparingTo(posted());
    }

    /// Work in progress is what was accrued of the backlog, and of what is confirmed and not yet posted.
    private void accruedIsWhatWaits(String when) {
        var due = list(true).stream().flatMap(each -> office.projects().movements().due(each).stream())
                .filter(each -> each.kind() == Movement.Kind.WIP).map(each -> each.accounting().getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(accrued(actuals().stream().filter(AnySequenceTest::isInBacklog)).add(due)).as("accrued after " + when)
                .isEqualByComparingTo(posted());
        assertThat(new MovementsCheck(office.database().dsl()).findings()).as(when).isEmpty();
    }

    private static boolean isInBacklog(Actual actual) {
        return actual.type() == ActualType.UNBILLED_SALES && actual.stands()
                && actual.marks().billing() != BillingStatus.CUSTOMER_INVOICE_POSTED;
    }

    private BigDecimal accrued(Stream<Actual> some) {
        return office.projects().movements().standing(some.map(Actual::id).toList()).stream()
                .map(each -> each.accounting().getAmount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal posted() {
        return office.database().dsl().select(DSL.coalesce(DSL.sum(VOUCHER_LINE.DEBIT.minus(VOUCHER_LINE.CREDIT)),
                BigDecimal.ZERO)).from(VOUCHER_LINE).where(VOUCHER_LINE.ACCOUNT.eq("161300")).fetchSingle().value1();
    }

    private String approve(Random random) {
        var hours = Quantity.of(1 + random.nextInt(9));
        var id = ProjectOffice.submitted(office, ProjectOffice.hours("OWN", hours.toString()));
        office.projects().approveEntries().approve(List.of(id)).orElseThrow();
        approved.put(id, hours);
        return "approved " + hours;
    }

    private String recall(Random random) {
        if (approved.isEmpty()) {
            return "nothing recalled";
        }
        var id = any(random, List.copyOf(approved.keySet()));
        var taken = office.projects().approveEntries().cancelApproval(List.of(id));
        assertThat(taken.isDone()).isEqualTo(!life(id).isOnInvoice());
        if (taken.isDone()) {
            approved.remove(id);
        }
        return "recalled " + id;
    }

    private String ready(Random random) {
        var waiting = actuals().stream().filter(each -> each.type() == ActualType.UNBILLED_SALES && each.stands()
                && each.marks().billing() == BillingStatus.OPEN && random.nextBoolean()).map(Actual::id).toList();
        office.projects().markReady().ready(BacklogChoice.ofWork(waiting)).orElseThrow();
        return "ready " + waiting;
    }

    private String draft() {
        return "drafted " + office.projects().createProjectInvoices().create(CONTRACT);
    }

    private String edit(Random random) {
        var drafts = list(false);
        if (drafts.isEmpty()) {
            return "nothing edited";
        }
        var draft = drafting.draftOf(any(random, drafts));
        if (draft.details().isEmpty()) {
            return "deleted " + office.projects().keepProjectInvoice().delete(draft.ref());
        }
        var detail = any(random, draft.details());
        var edit = office.projects().editProjectInvoice();
        return "edited " + draft.number() + " " + switch (random.nextInt(5)) {
            case 0 -> edit.remove(draft.ref(), List.of(detail.id())).isDone();
            case 1 -> edit.split(draft.ref(), detail.id(), quarters(random, detail.matter().original().quantity())).isDone();
            case 2 -> office.projects().keepProjectInvoice().delete(draft.ref()).isDone();
            case 3 -> edit.restore(draft.ref(), List.of(detail.id())).isDone();
            default -> edit.edit(draft.ref(), Map.of(detail.id(), new DraftDetail.Edit(
                    quarters(random, detail.matter().original().quantity()), any(random, List.of(Price.of("200"), Price.of("180"))),
                    draft.heading().isCorrection() ? detail.worth().billing()
                            : any(random, List.of(BillingType.CHARGEABLE, BillingType.COMPLIMENTARY)), "Edited", ""))).isDone();
        };
    }

    private String confirm(Random random) {
        var drafts = list(false);
        return drafts.isEmpty() ? "nothing confirmed" : "confirmed " + office.projects().confirmProjectInvoices()
                .confirm(drafting.draftOf(any(random, drafts)).ref()).refusals();
    }

    private String post(Random random) {
        var billing = new OfficeProjectBilling(office);
        var invoice = list(true).stream().filter(each -> random.nextInt(3) == 0).findFirst();
        return "posting " + invoice.map(each -> switch (random.nextInt(4)) {
            case 0 -> billing.completeProjectInvoice().elsewhere(each, "EXT-" + each).isDone();
            case 1 -> billing.cancelProjectInvoices().cancel(List.of(each)).isDone();
            default -> billing.postProjectInvoices().post(each).refusals();
        });
    }

    private String accrue(boolean on) {
        var contract = office.projects().contracts().byNumber(CONTRACT).orElseThrow();
        office.projects().saveContract().save(contract.with(new ProjectContract.Accounting(on,
                Optional.of(new BigDecimal(on ? "0.93" : "0.91"))))).orElseThrow();
        return "accruing " + on;
    }

    private String correct(Random random) {
        var confirmed = list(true).stream().filter(each -> random.nextInt(3) == 0).findFirst();
        var correct = office.projects().correctProjectInvoice();
        return "correcting " + confirmed.map(each -> random.nextBoolean() ? correct.begin(each).isDone()
                : correct.choices(each).then(some -> correct.begin(each, some.stream()
                        .filter(choice -> choice.isFree() && random.nextBoolean())
                        .map(choice -> choice.detail().billed().id()).collect(Collectors.toSet()))).isDone());
    }

    private List<String> list(boolean confirmed) {
        return office.projects().invoices().ofContract(CONTRACT).page(Sort.ascending("number"), List.of(), Optional.empty(),
                        false, 1000).stream()
                .filter(each -> (each.status() == ProjectInvoiceStatus.CONFIRMED) == confirmed)
                .map(each -> each.heading().number()).toList();
    }

    private List<Actual> actuals() {
        return office.projects().actuals().ofContract(CONTRACT);
    }

    private Life life(long entry) {
        return new Life(office.projects().actuals().of(new Source(Source.Kind.ENTRY, entry)));
    }

    private static <T> T any(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /// So many quarters of it, from nothing to all.
    private static Quantity quarters(Random random, Quantity of) {
        return random.nextInt(3) == 0 ? of : new Quantity(of.amount().multiply(new BigDecimal(random.nextInt(5)))
                .divide(new BigDecimal(4)).setScale(2, RoundingMode.HALF_UP));
    }

    private void holds(String when) {
        var split = office.projects().contracts().byNumber(CONTRACT).orElseThrow().line(1).orElseThrow().split();
        var all = new ArrayList<>(actuals());
        all.removeIf(each -> each.subject().payer().customer().isEmpty());
        all.stream().collect(Collectors.groupingBy(each -> each.subject().source().id())).forEach((entry, rows) ->
                rows.stream().collect(Collectors.groupingBy(each -> each.subject().payer().customer()))
                        .forEach((customer, his) -> {
                            var life = new Life(his);
                            assertThat(life.holds()).as(when).isTrue();
                            assertThat(life.open()).as("(a) after " + when).isEqualTo(life.standing().filter(each ->
                                    each.type() == ActualType.UNBILLED_SALES).map(each -> each.worth().quantity())
                                    .reduce(Quantity.ZERO, Quantity::plus));
                            assertThat(life.agreed()).as("(c) of " + entry + " and " + customer + " after " + when).isEqualTo(
                                    approved.containsKey(entry) ? split.quantities(approved.get(entry)).get(customer)
                                            : Quantity.ZERO);
                        }));
        var dsl = office.database().dsl();
        assertThat(dsl.selectCount().from(PROJECT_INVOICE_DETAIL).where(PROJECT_INVOICE_DETAIL.BACKING.eq("WORK"))
                .fetchSingle().value1()).as(when).isEqualTo((int) all.stream().filter(each ->
                        each.marks().billing() == BillingStatus.CUSTOMER_INVOICE_CREATED).count());
        assertThat(dsl.select(DSL.count()).from(PROJECT_INVOICE_DETAIL).groupBy(PROJECT_INVOICE_DETAIL.BACKING,
                PROJECT_INVOICE_DETAIL.BACKING_ID).fetch().getValues(0)).as(when).allMatch(each -> each.equals(1));
    }
}
