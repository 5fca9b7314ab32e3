package org.faktuur;

import java.util.function.Supplier;
import org.faktuur.currency.ExchangeRates;
import org.faktuur.customers.Customers;
import org.faktuur.batch.BatchDuty;
import org.faktuur.database.Database;
import org.faktuur.ledger.BookCheck;
import org.faktuur.ledger.store.JooqChartOfAccounts;
import org.faktuur.ledger.store.JooqPostings;
import org.faktuur.ledger.store.JooqVouchers;
import org.faktuur.numbering.NumberSequences;
import org.faktuur.numbering.store.JooqNumberSequences;
import org.faktuur.products.Products;
import org.faktuur.projects.actual.DescribeActual;
import org.faktuur.projects.actual.store.ActualsCheck;
import org.faktuur.projects.actual.store.JooqActualWords;
import org.faktuur.projects.actual.store.JooqActuals;
import org.faktuur.projects.contract.ContractConfirming;
import org.faktuur.projects.contract.ContractLimits;
import org.faktuur.projects.contract.GenerateInvoiceSchedule;
import org.faktuur.projects.contract.ProjectCodes;
import org.faktuur.projects.contract.ProjectPrices;
import org.faktuur.projects.contract.SaveContract;
import org.faktuur.projects.contract.SaveProjectPrice;
import org.faktuur.projects.contract.store.JooqContracts;
import org.faktuur.projects.contract.store.JooqProjectCodes;
import org.faktuur.projects.contract.store.JooqProjectPrices;
import org.faktuur.projects.entry.ApprovalDesk;
import org.faktuur.projects.entry.ApproveEntries;
import org.faktuur.projects.entry.ConfirmContract;
import org.faktuur.projects.entry.KeepReceipt;
import org.faktuur.projects.entry.SaveEntry;
import org.faktuur.projects.entry.SaveWeek;
import org.faktuur.projects.entry.SubmitEntries;
import org.faktuur.projects.entry.store.JooqEntries;
import org.faktuur.projects.entry.store.JooqReceipts;
import org.faktuur.projects.invoice.ConfirmProjectInvoices;
import org.faktuur.projects.invoice.ContractPieces;
import org.faktuur.projects.invoice.CorrectProjectInvoice;
import org.faktuur.projects.invoice.CreateProjectInvoices;
import org.faktuur.projects.invoice.EditProjectInvoice;
import org.faktuur.projects.invoice.InvoiceBooks;
import org.faktuur.projects.invoice.KeepProjectInvoice;
import org.faktuur.projects.invoice.MarkReady;
import org.faktuur.projects.invoice.RunProjectInvoices;
import org.faktuur.projects.invoice.SalesPrices;
import org.faktuur.projects.invoice.store.JooqContractPieces;
import org.faktuur.projects.invoice.store.JooqInvoiceRuns;
import org.faktuur.projects.invoice.store.JooqProjectInvoices;
import org.faktuur.projects.invoice.store.ProjectInvoicesCheck;
import org.faktuur.projects.ledger.ProjectLedger;
import org.faktuur.projects.ledger.store.JooqMovements;
import org.faktuur.projects.ledger.store.MovementsCheck;
import org.faktuur.session.Session;
import org.joda.money.CurrencyUnit;

/// The part of an office that runs projects.
public final class OfficeProjects {

    private final Database database;
    private final Session session;
    private final Customers customers;
    private final Products products;
    private final ExchangeRates rates;
    private final Supplier<CurrencyUnit> accounting;
    private final NumberSequences numbers;

    OfficeProjects(Database database, Session session, Customers customers, Products products, ExchangeRates rates,
                   Supplier<CurrencyUnit> accounting) {
        this.numbers = new JooqNumberSequences(database.dsl());
        this.database = database;
        this.session = session;
        this.customers = customers;
        this.products = products;
        this.rates = rates;
        this.accounting = accounting;
    }

    public ProjectCodes codes() {
        return JooqProjectCodes.of(database.dsl());
    }

    public ProjectPrices prices() {
        return new JooqProjectPrices(database.dsl());
    }

    public SaveProjectPrice savePrice() {
        return new SaveProjectPrice(prices(), session, database::inTransaction);
    }

    public JooqContracts contracts() {
        return new JooqContracts(database);
    }

    public SaveContract saveContract() {
        return new SaveContract(contracts(), codes(), customers, products, session, database::inTransaction);
    }

    public GenerateInvoiceSchedule generateInvoiceSchedule() {
        return new GenerateInvoiceSchedule(contracts(), saveContract());
    }

    /// Confirms contracts, and writes what was approved for them anew.
    public ContractConfirming confirmContract() {
        return new ConfirmContract(new ConfirmContract.Books(contracts(), entries(), actuals(), ledger()),
                approvalDesk(), session, database::inTransaction);
    }

    private ApprovalDesk approvalDesk() {
        return new ApprovalDesk(contracts(), codes(), new ApprovalDesk.Prices(prices(), products, rates, accounting));
    }

    /// What is entered on a draft itself is sold for.
    public SalesPrices salesPrices() {
        return approvalDesk()::sold;
    }

    /// The limits of contracts, asked before something is marked ready to invoice.
    public ContractLimits contractLimits() {
        return new ContractLimits(contracts(), actuals());
    }

    public JooqEntries entries() {
        return new JooqEntries(database);
    }

    public JooqActuals actuals() {
        return new JooqActuals(database, new JooqPostings(database, session));
    }

    public SaveEntry saveEntry() {
        return new SaveEntry(entries(), codes(), products, database::inTransaction);
    }

    public DescribeActual describeActual() {
        return new DescribeActual(actuals(), new JooqActualWords(database.dsl()), database::inTransaction);
    }

    public JooqReceipts receipts() {
        return new JooqReceipts(database.dsl());
    }

    public KeepReceipt keepReceipt() {
        return new KeepReceipt(entries(), receipts(), database::inTransaction);
    }

    public SaveWeek saveWeek() {
        return new SaveWeek(entries(), saveEntry(), database::inTransaction);
    }

    public SubmitEntries submitEntries() {
        return new SubmitEntries(entries(), actuals(), database::inTransaction);
    }

    public ApproveEntries approveEntries() {
        return new ApproveEntries(entries(), actuals(), approvalDesk(), ledger(), session, database::inTransaction);
    }

    /// What actuals move in the ledger.
    public ProjectLedger ledger() {
        return new ProjectLedger(new ProjectLedger.Books(movements(), new JooqVouchers(database, accounting),
                new JooqPostings(database, session), numbers, new JooqChartOfAccounts(database.dsl())),
                new ProjectLedger.Values(contracts(), products, rates, accounting));
    }

    /// What they moved.
    public JooqMovements movements() {
        return new JooqMovements(database, actuals(), accounting);
    }

    /// The project invoices, drafts and confirmed ones.
    public JooqProjectInvoices invoices() {
        return new JooqProjectInvoices(database, actuals(), pieces(), contracts());
    }

    /// What contracts bill besides work.
    public ContractPieces pieces() {
        return new JooqContractPieces(database, contracts());
    }

    private InvoiceBooks invoiceBooks() {
        return new InvoiceBooks(contracts(), customers, actuals(), pieces(), invoices(), numbers);
    }

    public MarkReady markReady() {
        return new MarkReady(invoiceBooks(), contractLimits(), session, database::inTransaction);
    }

    public CreateProjectInvoices createProjectInvoices() {
        return new CreateProjectInvoices(invoiceBooks(), session, database::inTransaction);
    }

    /// What jobs that run the invoice schedules do.
    BatchDuty runProjectInvoices() {
        return new RunProjectInvoices(new JooqInvoiceRuns(database.dsl()), invoiceBooks().numbers(), invoices(),
                day -> new CreateProjectInvoices(invoiceBooks(), day, database::inTransaction), session, database::inTransaction);
    }

    public EditProjectInvoice editProjectInvoice() {
        return new EditProjectInvoice(invoiceBooks(), ledger(), session, database::inTransaction);
    }

    public KeepProjectInvoice keepProjectInvoice() {
        return new KeepProjectInvoice(invoiceBooks(), session, database::inTransaction);
    }

    public ConfirmProjectInvoices confirmProjectInvoices() {
        return new ConfirmProjectInvoices(invoiceBooks(), ledger(), session, database::inTransaction);
    }

    public CorrectProjectInvoice correctProjectInvoice() {
        return new CorrectProjectInvoice(invoiceBooks(), session, database::inTransaction);
    }

    /// Actuals net out.
    BookCheck check() {
        return new ActualsCheck(database.dsl());
    }

    /// What actuals moved stands in the ledger.
    BookCheck ledgerCheck() {
        return new MovementsCheck(database.dsl());
    }

    /// Confirmed project invoices come to what they billed.
    BookCheck invoicesCheck() {
        return new ProjectInvoicesCheck(database.dsl());
    }
}
