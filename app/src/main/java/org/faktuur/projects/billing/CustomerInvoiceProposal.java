package org.faktuur.projects.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.customers.Customer;
import org.faktuur.customers.PaymentTerms;
import org.faktuur.invoices.Invoice;
import org.faktuur.invoices.InvoiceDates;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.invoices.InvoiceParties;
import org.faktuur.invoices.InvoiceReferences;
import org.faktuur.invoices.InvoiceTerms;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.invoice.ConfirmedInvoice;

/// The invoice that a confirmed project invoice becomes for its customer (SPEC J2). A correction bears the VAT rate
/// and the rate of exchange of the invoice that it corrects (SPEC I3).
final class CustomerInvoiceProposal {

    /// What a correction is held against: the invoice, and the lines that it was made of.
    record Original(Invoice posted, List<BillingRow> rows) {
    }

    private record Parties(Customer customer, Customer payer) {
    }

    private record Agreed(PaymentTerms terms, ExchangeRate rate) {
    }

    private final BillingBooks books;
    private final ConfirmedInvoice invoice;
    private final CustomerInvoice.Completion completion;
    private final Optional<Original> original;
    private final LocalDate day;

    CustomerInvoiceProposal(BillingBooks books, ConfirmedInvoice invoice, CustomerInvoice.Completion completion,
                            Optional<Original> original, LocalDate today) {
        this.books = books;
        this.invoice = invoice;
        this.completion = completion;
        this.original = original;
        this.day = completion.dates().invoiceDate().orElse(today);
    }

    /// The invoice, or every reason against it.
    Outcome<InvoiceToPost> make() {
        var rows = BillingRow.of(invoice, completion);
        if (rows.stream().noneMatch(each -> each.of().stream().anyMatch(it -> it.worth().billing().isBilled()))) {
            return Outcome.refused(new BillingRefusal.NothingCharged(invoice.number()));
        }
        var project = new BilledProject(books, invoice, completion, rows);
        return parties().then(parties -> terms().then(terms -> rate().then(rate -> new BillingTax(books, completion,
                project, original, day).of(rows).then(content -> allowed(content, parties.payer()))
                .map(content -> over(content, parties, new Agreed(terms, rate), project)))));
    }

    private Outcome<Parties> parties() {
        var customer = books.buyers().customers().byAccount(invoice.heading().customer());
        var payer = customer.flatMap(each -> books.buyers().customers().byAccount(each.billing().invoiceAccount()));
        if (customer.isEmpty() || payer.isEmpty()) {
            return Outcome.refused(new BillingRefusal.NoPayer(invoice.heading().customer()));
        }
        return Stream.of(customer.get(), payer.get()).filter(each -> each.credit().hold().barsInvoices()).findFirst()
                .<Outcome<Parties>>map(each -> Outcome.refused(
                        new BillingRefusal.PayerOnHold(invoice.number(), each.account())))
                .orElseGet(() -> Outcome.done(new Parties(customer.get(), payer.get())));
    }

    private Outcome<PaymentTerms> terms() {
        return books.buyers().customers().paymentTerms().stream()
                .filter(each -> each.code().equals(completion.paymentTerms())).findFirst().map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        new BillingRefusal.NoTerms(invoice.number(), completion.paymentTerms())));
    }

    private Outcome<ExchangeRate> rate() {
        var currency = invoice.heading().currency();
        return original.map(each -> new ExchangeRate(currency, day, each.posted().content().terms().rate().rate()))
                .or(() -> completion.fixedRate()
                        .filter(_ -> !currency.equals(books.buyers().companies().company().currency()))
                        .map(fixed -> new ExchangeRate(currency, day, fixed)))
                .or(() -> books.sales().rates().on(currency, day)).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        new BillingRefusal.NoBillingRate(invoice.number(), currency.getCode(), day)));
    }

    private Outcome<InvoiceToPost.Content> allowed(InvoiceToPost.Content content, Customer payer) {
        return content.vat().stream().filter(each -> each.kind().asksForBuyersNumber()
                        && payer.billing().tax().vatNumber().isBlank()).findFirst()
                .<Outcome<InvoiceToPost.Content>>map(each -> Outcome.refused(new BillingRefusal.BuyersNumberMissing(
                        invoice.number(), payer.account(), each.code())))
                .orElseGet(() -> Outcome.done(content));
    }

    private InvoiceToPost over(InvoiceToPost.Content content, Parties parties, Agreed agreed, BilledProject project) {
        var customer = parties.customer();
        var payer = parties.payer();
        var billing = payer.billing();
        var delivered = invoice.details().stream().map(each -> each.billed().dates().transaction())
                .max(Comparator.naturalOrder()).orElse(day);
        return new InvoiceToPost(new InvoiceParties(new InvoiceParties.Receiver(customer.account(), customer.name(),
                customer.address().under(customer.name())), new InvoiceParties.Payer(payer.account(),
                payer.address().under(payer.name()), billing.group(), billing.tax().vatNumber(),
                billing.tax().registrationNumber()), billing.language()),
                new InvoiceDates(day, day, completion.dates().dueDate().orElseGet(() -> agreed.terms().dueDate(day)), delivered),
                new InvoiceTerms(agreed.terms().code(), agreed.rate(), books.buyers().companies().company().currency(),
                        new InvoiceTerms.Settling(billing.habits().paymentMethod(), billing.habits().postingProfile(),
                                List.of()),
                        new InvoiceTerms.Writing(false, books.sales().tax().calculation().parameters(), false, false)),
                new InvoiceReferences(List.of(), List.of(), completion.wording().reference(),
                        completion.wording().note(), Optional.of(project.said())), content);
    }

    /// Why an account may not owe it too; empty when it may.
    static List<Refusal> limit(InvoiceToPost invoice, BillingBooks.CreditRoom credit) {
        var refusals = new ArrayList<Refusal>();
        credit.refusal(invoice.parties().payer().account(), invoice.terms().rate().convert(invoice.totals().total(),
                invoice.terms().accounting()), invoice.dates().invoiceDate()).ifPresent(refusals::add);
        return refusals;
    }

    /// What the lines of a posted invoice give back of another one.
    static List<String> givenBack(InvoiceToPost invoice) {
        return invoice.content().lines().stream().flatMap(each -> each.source().credited().stream())
                .map(InvoiceLine.Credited::invoice).distinct().toList();
    }
}
