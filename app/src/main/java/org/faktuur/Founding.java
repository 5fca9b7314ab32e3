package org.faktuur;

import org.faktuur.samples.CompanySetup;
import org.faktuur.samples.NewCompany;
import org.faktuur.samples.NorthwindSample;
import org.faktuur.samples.PracticeCompany;
import org.faktuur.samples.PracticeJobs;
import org.faktuur.samples.PracticeOrderDesk;
import org.faktuur.samples.PracticeOrders;
import org.faktuur.samples.PracticeProjects;
import org.faktuur.samples.PracticeReturns;
import org.faktuur.samples.PracticeSituations;
import org.faktuur.samples.StartingCodes;

/// What the books of an office begin with: a company of one's own, the practice company, or a sample.
public final class Founding {

    private final Office office;

    /// In the empty books of this office.
    public Founding(Office office) {
        this.office = office;
    }

    /// A company of one's own, ready to invoice.
    public NewCompany newCompany() {
        return new NewCompany(companySetup(), startingCodes(), office.transactions());
    }

    private StartingCodes startingCodes() {
        return new StartingCodes(office.sales().customerCodes(), office.charges(), office.chart(),
                office.returns().codes());
    }

    /// Three years of orders from public data.
    public NorthwindSample northwind() {
        return new NorthwindSample(new NorthwindSample.Verbs(companySetup(), office.importCustomers(),
                office.importProducts(), office.importSalesOrders(), office.postSalesInvoice()), office.salesOrders(),
                office.charges(), office.transactions());
    }

    /// A company without customers, products and orders.
    public CompanySetup companySetup() {
        return new CompanySetup(new CompanySetup.Books(office.companies(), office.chart(), office.salesTax().codes(),
                office.customers(), office.numbers(), office.payments().bankAccounts()), office.transactions());
    }

    /// The company to practise in.
    public PracticeCompany practiceCompany() {
        var desk = new PracticeOrderDesk(office.customers(), office.products(), office.salesTax().codes(),
                office.exchangeRates(), office.saveSalesOrder());
        var sales = office.sales();
        var situations = new PracticeSituations(desk, new PracticeSituations.Verbs(sales.pickSalesOrder(),
                sales.cancelRemainder(), office.postPackingSlip(), sales.stock(), new PracticeReturns(
                office.returns().create(), office.returns().handle(), office.returns().invoiced(),
                office.postPackingSlip())), office.transactions());
        return new PracticeCompany(companySetup(), new PracticeCompany.Books(office.customers(), office.products(),
                startingCodes(), office.exchangeRates(), practiceProjects()), new PracticeOrders(desk, office.salesOrders(),
                office.postPackingSlip(), office.postSalesInvoice(), situations),
                new PracticeJobs(office.batch().change(), office.session()), office.transactions(),
                office.session());
    }

    private PracticeProjects practiceProjects() {
        var projects = office.projects();
        return new PracticeProjects(new PracticeProjects.Contracts(projects.codes(), projects.savePrice(),
                projects.saveContract(), projects.generateInvoiceSchedule()), new PracticeProjects.Entries(
                projects.saveEntry(), projects.submitEntries(), projects.approveEntries()), new PracticeProjects.Invoices(
                projects.actuals(), projects.markReady(), projects.createProjectInvoices(),
                projects.editProjectInvoice(), projects.confirmProjectInvoices(),
                projects.correctProjectInvoice()));
    }
}
