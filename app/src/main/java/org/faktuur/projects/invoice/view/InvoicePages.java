package org.faktuur.projects.invoice.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.faktuur.customers.Customers;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Course;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.products.Products;
import org.faktuur.projects.actual.ActualLists;
import org.faktuur.projects.actual.Actuals;
import org.faktuur.projects.contract.ContractLimits;
import org.faktuur.projects.contract.Contracts;
import org.faktuur.projects.contract.ProjectCodes;
import org.faktuur.projects.invoice.ConfirmProjectInvoices;
import org.faktuur.projects.invoice.ContractPieces;
import org.faktuur.projects.invoice.CorrectProjectInvoice;
import org.faktuur.projects.invoice.CreateProjectInvoices;
import org.faktuur.projects.invoice.EditProjectInvoice;
import org.faktuur.projects.invoice.KeepProjectInvoice;
import org.faktuur.projects.invoice.MarkReady;
import org.faktuur.projects.invoice.ProjectInvoiceLists;
import org.faktuur.projects.invoice.ProjectInvoices;
import org.faktuur.projects.invoice.SalesPrices;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Link;
import org.faktuur.shell.Message;
import org.faktuur.texts.Words;

/// Makes the pages of project invoices; what each of them works with.
public record InvoicePages(Desk desk, Books books, Verbs verbs) {

    /// What they read.
    ///
    /// @param billed what became of a confirmed one for its customer, by its number
    public record Books(ProjectInvoices invoices, ProjectInvoiceLists lists, Contracts contracts, Work work,
                        Names names, Function<String, Optional<Billed>> billed) {
    }

    /// What waits to be invoiced, and within which limits.
    public record Work(Actuals actuals, ActualLists lists, ContractPieces pieces, ContractLimits limits) {
    }

    /// What became of a confirmed one for its customer.
    ///
    /// @param document the number that it was invoiced under; empty before
    /// @param isPosted whether it was posted here
    public record Billed(Enum<?> status, String document, boolean isPosted) {
    }

    /// What can be chosen by its name, and what it is sold for.
    public record Names(ProjectCodes codes, Products products, Customers customers, SalesPrices prices) {
    }

    /// What they do.
    public record Verbs(MarkReady ready, CreateProjectInvoices create, EditProjectInvoice edit,
                        KeepProjectInvoice keep, ConfirmProjectInvoices confirm, CorrectProjectInvoice correct) {
    }

    /// What waits to be invoiced.
    BillingBacklogViewModel backlog() {
        return new BillingBacklogViewModel(this);
    }

    /// The list of project invoices.
    ProjectInvoiceListViewModel list() {
        return new ProjectInvoiceListViewModel(this);
    }

    /// The page of a project invoice, by its number.
    ProjectInvoiceViewModel invoice(String number) {
        return new ProjectInvoiceViewModel(this, number);
    }

    /// Opens the page of a project invoice.
    void open(String number) {
        desk.navigator().open(document(number));
    }

    /// Confirms these drafts on a page of its own that tells how far it is; answers at once.
    void confirm(List<String> numbers) {
        var page = new ConfirmRunViewModel(this, numbers);
        desk.navigator().open(page);
        page.start();
    }

    /// Does something off the screen; what is refused is said.
    <T> void run(Supplier<Outcome<T>> work, Consumer<? super T> then) {
        desk.background().run(work, outcome -> {
            switch (outcome) {
                case Outcome.Done<T>(var done) -> then.accept(done);
                case Outcome.Refused<T>(var reasons) -> desk.navigator().say(Message.refused(reasons));
            }
        });
    }

    /// Makes the drafts of these contracts of what is ready, and says what came of each.
    void create(List<String> contracts, Runnable then, Runnable anyway) {
        desk.background().run(() -> verbs.create().create(contracts, desk.session().today(),
                Course.all()), results -> {
            var made = new ArrayList<String>();
            var wrong = new ArrayList<Refusal>();
            results.forEach(each -> {
                switch (each.drafts()) {
                    case Outcome.Done<List<String>>(var drafts) -> made.addAll(drafts);
                    case Outcome.Refused<List<String>>(var reasons) -> wrong.addAll(reasons);
                }
            });
            sayMade(made);
            if (!wrong.isEmpty()) {
                desk.navigator().say(Message.refused(wrong));
            }
            then.run();
        }, anyway);
    }

    private void sayMade(List<String> drafts) {
        if (!drafts.isEmpty()) {
            desk.navigator().say(Message.done(Words.of("BillingBacklogView.made", Map.of("count", drafts.size())),
                    links(drafts)));
        }
    }

    /// Links to project invoices, not too many.
    Link[] links(List<String> numbers) {
        return numbers.stream().limit(MOST_LINKS).map(each -> Link.to(document(each), desk.navigator()))
                .toArray(Link[]::new);
    }

    private static final int MOST_LINKS = 6;

    static DocumentRef document(String number) {
        return new DocumentRef(DocumentKind.PROJECT_INVOICE, number);
    }

    /// A reason when nothing is there.
    static Optional<Refusal> unless(boolean there, Refusal reason) {
        return there ? Optional.empty() : Optional.of(reason);
    }
}
