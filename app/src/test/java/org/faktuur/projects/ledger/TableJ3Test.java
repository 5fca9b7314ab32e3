package org.faktuur.projects.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faktuur.Founding;
import org.faktuur.Office;
import org.faktuur.OfficeProjectBilling;
import org.faktuur.TestOffice;
import org.faktuur.TestSession;
import org.faktuur.company.CompanyKind;
import org.faktuur.customers.Customer;
import org.faktuur.customers.Hold;
import org.faktuur.database.Database;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.money.Price;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.ContractStatus;
import org.faktuur.projects.contract.Coverage;
import org.faktuur.projects.contract.Project;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.contract.ProjectPrice;
import org.faktuur.projects.contract.ProjectRole;
import org.faktuur.projects.contract.Resource;
import org.faktuur.projects.contract.Split;
import org.faktuur.projects.invoice.Drafting;
import org.faktuur.samples.CompanySetup;
import org.faktuur.samples.VatSet;
import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// The specification's example of J3: a contract in pounds in books in dollars, at a fixed rate of 1.25.
class TableJ3Test {

    private static final CurrencyUnit USD = CurrencyUnit.USD;
    private static final CurrencyUnit GBP = CurrencyUnit.GBP;

    @Test
    void table_J3_every_row_in_pounds_and_in_dollars() {
        try (var office = new Office(Database.memory(), TestSession.english())) {
            setUp(office);
            var drafting = new Drafting(office);
            var accounts = new LedgerAccounts(office);
            var work = drafting.approved("4");
            assertThat(accounts.last()).containsExactly("540100 USD 480.00 480.00", "600300 USD -480.00 -480.00",
                    "161300 GBP 1000.00 1250.00", "420200 GBP -1000.00 -1250.00");
            drafting.ready(work).orElseThrow();
            var confirmed = drafting.confirm(drafting.create());
            assertThat(accounts.vouchers()).isEqualTo(1);
            var billing = new OfficeProjectBilling(office);
            assertThat(billing.completeProjectInvoice().of(confirmed.number()).orElseThrow().completion().fixedRate())
                    .contains(new BigDecimal("1.25"));
            billing.postProjectInvoices().post(confirmed.number()).orElseThrow();
            assertThat(accounts.last()).containsExactly("130100 GBP 1000.00 1250.00", "411100 GBP -1000.00 -1250.00",
                    "161300 GBP -1000.00 -1250.00", "420200 GBP 1000.00 1250.00");
            assertThat(accounts.of("161300")).isEqualTo("0.00");
            assertThat(accounts.of("420200")).isEqualTo("0.00");
            assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
        }
    }

    private static void setUp(Office office) {
        new Founding(office).companySetup().create(new CompanySetup.Choice(TestOffice.particulars(), USD, Language.EN,
                CompanyKind.BOOKS, VatSet.NL, CompanySetup.around(TestOffice.TODAY), CompanySetup.usualNumbers()));
        var projects = office.projects();
        office.transactions().run(() -> {
            var like = TestOffice.customer("C100", GBP, "0", Hold.NONE);
            var billing = like.billing();
            office.customers().add(List.of(new Customer(like.account(), like.name(), like.address(), like.contact(),
                    new Customer.Billing(billing.invoiceAccount(), billing.group(), billing.currency(),
                            billing.language(), billing.paymentTerms(), new Customer.Tax("EXPORT", "", "")),
                    new Customer.Credit(Money.zero(USD), false, Hold.NONE), 1)));
            projects.codes().projects().save(new Project("WEB", "Web shop", List.of()));
            projects.codes().roles().save(new ProjectRole("DEV", "Developer"));
            projects.codes().resources().save(new Resource("BOB", "Bob Kozack", "DEV"));
            return null;
        });
        price(office, ProjectPrice.Purpose.COST, USD, "120");
        price(office, ProjectPrice.Purpose.SALES, GBP, "250");
        var split = Split.all("C100");
        projects.saveContract().save(new ProjectContract("PC-0001", "Web shop", new ProjectContract.Terms(GBP,
                LocalDate.of(2026, 6, 30), "", new ProjectContract.Accounting(true,
                Optional.of(new BigDecimal("1.25")))), ContractStatus.CONFIRMED, split, List.of(new ContractLine(1,
                "Work", new ContractLine.TimeAndMaterial(Coverage.ofAllTasks("WEB", TransactionClass.TIME),
                Coverage.Chargeability.ALL, Optional.empty()), split)), 0)).orElseThrow();
    }

    private static void price(Office office, ProjectPrice.Purpose purpose, CurrencyUnit currency, String price) {
        office.projects().savePrice().save(new ProjectPrice(0, purpose, "", new ProjectPrice.Priced(
                ProjectPrice.Kind.ROLE, "DEV"), currency, ProjectOffice.DAY.withDayOfYear(1), Price.of(price)))
                .orElseThrow();
    }
}
