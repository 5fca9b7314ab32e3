package org.faktuur;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.codes.SaveCode;
import org.faktuur.documents.view.SystemPrinter;
import org.faktuur.documents.view.PreviewViewModel;
import org.faktuur.documents.view.TabPreviews;
import org.faktuur.projects.actual.view.ActualBooks;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.billing.CustomerInvoice;
import org.faktuur.projects.billing.view.CustomerInvoicePages;
import org.faktuur.projects.billing.view.CustomerInvoicesFeature;
import org.faktuur.projects.contract.ProjectCodes;
import org.faktuur.projects.contract.view.ContractPages;
import org.faktuur.projects.contract.view.ContractsFeature;
import org.faktuur.projects.contract.view.ProjectSetup;
import org.faktuur.projects.entry.view.EntryBooks;
import org.faktuur.projects.entry.view.ReceiptPages;
import org.faktuur.projects.invoice.view.InvoicePages;
import org.faktuur.projects.invoice.ProjectJobs;
import org.faktuur.projects.invoice.view.ProjectInvoicesFeature;
import org.faktuur.projects.invoice.view.ProjectJobPages;
import org.faktuur.projects.invoice.view.ProjectJobsFeature;
import org.faktuur.projects.view.ProjectsFeature;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.joda.money.CurrencyUnit;

/// The desktop's rooms of projects.
final class ProjectRooms {

    private final Office office;
    private final Desk desk;

    ProjectRooms(Office office, Desk desk) {
        this.office = office;
        this.desk = desk;
    }

    private ContractsFeature contracts(ProjectCodes codes, List<CurrencyUnit> currencies) {
        var projects = office.projects();
        return new ContractsFeature(new ContractPages(desk, new ContractPages.Books(projects.contracts(),
                projects.contracts(), codes, office.customers(), office.products(), projects.contractLimits(), currencies),
                new ContractPages.Verbs(projects.saveContract(), projects.confirmContract(),
                new ContractInvoices(projects.createProjectInvoices(), office.session()))));
    }

    /// All of them.
    List<Feature> features() {
        var projects = office.projects();
        var codes = projects.codes();
        var writes = office.transactions();
        var home = office.companies().company().currency();
        var currencies = Stream.concat(Stream.of(home), Stream.of("EUR", "NOK", "SEK", "DKK", "GBP", "USD")
                .map(CurrencyUnit::of)).distinct().toList();
        return List.of(new ProjectsFeature(desk, new ProjectSetup(codes, projects.prices(), new ProjectSetup.Verbs(
                new SaveCode<>(codes.projects(), writes), new SaveCode<>(codes.roles(), writes),
                new SaveCode<>(codes.resources(), writes), new SaveCode<>(codes.categories(), writes),
                projects.savePrice()), currencies),
                new EntryBooks(projects.entries(), codes, office.products(), new EntryBooks.Verbs(
                        projects.saveEntry(), projects.saveWeek(), projects.submitEntries(),
                        projects.approveEntries()), new EntryBooks.Currencies(home, currencies,
                        office.exchangeRates()), receipts()), new ActualBooks(projects.actuals(),
                        projects.describeActual(), projects.contractLimits(), projects.movements()::voucherOf)),
                contracts(codes, currencies), invoices(codes), billing(), jobs());
    }

    private ProjectInvoicesFeature invoices(ProjectCodes codes) {
        var projects = office.projects();
        return new ProjectInvoicesFeature(new InvoicePages(desk, new InvoicePages.Books(projects.invoices(),
                projects.invoices(), projects.contracts(), new InvoicePages.Work(projects.actuals(),
                projects.actuals(), projects.pieces(), projects.contractLimits()), new InvoicePages.Names(codes, office.products(),
                office.customers(), projects.salesPrices()), this::billed), new InvoicePages.Verbs(projects.markReady(), projects.createProjectInvoices(),
                projects.editProjectInvoice(), projects.keepProjectInvoice(), projects.confirmProjectInvoices(),
                projects.correctProjectInvoice())));
    }

    private Optional<InvoicePages.Billed> billed(String invoice) {
        return new OfficeProjectBilling(office).completeProjectInvoice().of(invoice) instanceof Outcome.Done<CustomerInvoice>(
                var standing) ? Optional.of(new InvoicePages.Billed(standing.status(), standing.document(),
                        standing.status() == CustomerInvoice.Status.POSTED)) : Optional.empty();
    }

    private ProjectJobsFeature jobs() {
        return new ProjectJobsFeature(new ProjectJobPages(desk, office.batch().jobs(), office.batch().runs(),
                new ProjectJobs(office.batch().change(), office.session())));
    }

    private CustomerInvoicesFeature billing() {
        var billing = new OfficeProjectBilling(office);
        var printer = SystemPrinter.inFront();
        return new CustomerInvoicesFeature(new CustomerInvoicePages(desk, billing.customerInvoices(),
                new CustomerInvoicePages.Verbs(billing.completeProjectInvoice(), billing.postProjectInvoices(),
                        billing.cancelProjectInvoices()),
                new CustomerInvoicePages.Choices(() -> office.salesTax().codes().groups(),
                        () -> office.salesTax().codes().itemGroups(), () -> office.customers().paymentTerms()),
                new org.faktuur.invoices.view.InvoicePages(desk, new org.faktuur.invoices.view.InvoicePages.Books(
                        office.invoices(), office.invoices()), new org.faktuur.invoices.view.InvoicePages.Papers(
                        office.papers().printInvoice(), new TabPreviews(desk, printer),
                        paper -> new PreviewViewModel(paper, desk, printer)),
                        org.faktuur.invoices.view.InvoicePages.Corrections.NONE)));
    }

    private ReceiptPages receipts() {
        return new ReceiptPages(desk, office.projects().receipts(), office.projects().keepReceipt(),
                new TabPreviews(desk, SystemPrinter.inFront()));
    }
}
