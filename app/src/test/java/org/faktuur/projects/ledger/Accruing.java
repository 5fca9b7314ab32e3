package org.faktuur.projects.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faktuur.Office;
import org.faktuur.OfficeProjectBilling;
import org.faktuur.TestOffice;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.ContractStatus;
import org.faktuur.projects.contract.Coverage;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.contract.Split;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.invoice.ConfirmedInvoice;
import org.faktuur.projects.invoice.Drafting;
import org.joda.money.CurrencyUnit;

/// An office whose project accrues revenue from the first approval on.
final class Accruing {

    private final Office office = ProjectOffice.open();
    private final OfficeProjectBilling billing = new OfficeProjectBilling(office);
    private final Drafting drafting = new Drafting(office);

    Accruing() {
        accrue(true);
    }

    Office office() {
        return office;
    }

    OfficeProjectBilling billing() {
        return billing;
    }

    Drafting drafting() {
        return drafting;
    }

    LedgerAccounts accounts() {
        return new LedgerAccounts(office);
    }

    ProjectContract contract() {
        return office.projects().contracts().byNumber("PC-0001").orElseThrow();
    }

    /// Whether what is approved from now on accrues.
    void accrue(boolean on) {
        office.projects().saveContract().save(contract().with(new ProjectContract.Accounting(on, Optional.empty())))
                .orElseThrow();
    }

    /// Posts the customer's invoice of it.
    void post(ConfirmedInvoice confirmed) {
        billing.postProjectInvoices().post(confirmed.number()).orElseThrow();
    }

    /// What one of a currency is worth from a day on.
    void rate(String rate, LocalDate from, CurrencyUnit currency) {
        office.transactions().run(() -> {
            office.exchangeRates().add(new ExchangeRate(currency, from, new BigDecimal(rate)));
            return null;
        });
    }

    /// Keeps another contract, PC-0002, of OWN, that accrues too: in dollars, as its customer pays.
    void dollars() {
        var split = Split.all("C400");
        office.projects().saveContract().save(new ProjectContract("PC-0002", "Own work", new ProjectContract.Terms(
                TestOffice.USD, LocalDate.of(2026, 6, 30), "", new ProjectContract.Accounting(true, Optional.empty())),
                ContractStatus.CONFIRMED, split, List.of(
                new ContractLine(1, "Work",
                        new ContractLine.TimeAndMaterial(
                                Coverage.ofAllTasks("OWN", TransactionClass.TIME,
                                        TransactionClass.EXPENSE),
                                Coverage.Chargeability.ALL, Optional.empty()), split)), 0))
                .orElseThrow();
    }

    /// Approves a night in a hotel at this price for OWN; answers the entry.
    long hotel(String price, CurrencyUnit currency) {
        var id = ProjectOffice.submitted(office, Entry.draft(TransactionClass.EXPENSE, ProjectOffice.DAY,
                new Work("OWN", "", "BOB", "", "TRAVEL"), Quantity.of(1), new Entry.Cost(Price.of(price), currency),
                "Hotel"));
        office.projects().approveEntries().approve(List.of(id)).orElseThrow();
        return id;
    }

    /// Proves that the books are whole, and closes them.
    void close() {
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
        office.close();
    }
}
