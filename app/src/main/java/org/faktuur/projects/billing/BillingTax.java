package org.faktuur.projects.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.invoices.InvoiceReversal;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.products.Product;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.tax.TaxCodes;
import org.faktuur.tax.Taxed;
import org.faktuur.tax.VatCalculation;
import org.faktuur.tax.VatLine;

/// The lines of a customer's invoice with their VAT. What takes a line of a posted invoice back has exactly the VAT that
/// it was posted with; a correction is taxed at the rates of the day of the invoice that it corrects.
final class BillingTax {

    private record Given(int line, InvoiceReversal.Part part) {
    }

    private final BillingBooks books;
    private final CustomerInvoice.Completion completion;
    private final BilledProject project;
    private final Optional<CustomerInvoiceProposal.Original> original;
    private final Optional<InvoiceReversal> reversal;
    private final LocalDate day;
    /// Of an item VAT group, as it was read for the first line of it.
    private final Map<String, TaxCodes> codes = new HashMap<>();

    BillingTax(BillingBooks books, CustomerInvoice.Completion completion, BilledProject project,
               Optional<CustomerInvoiceProposal.Original> original, LocalDate day) {
        this.books = books;
        this.completion = completion;
        this.project = project;
        this.original = original;
        this.reversal = original.map(each -> new InvoiceReversal(each.posted()));
        this.day = original.map(each -> each.posted().content().dates().invoiceDate()).orElse(day);
    }

    /// The lines; refused where a code or its rate is missing.
    Outcome<InvoiceToPost.Content> of(List<BillingRow> rows) {
        var given = rows.stream().map(this::given).toList();
        var taxables = new ArrayList<VatCalculation.Taxable>();
        for (var at = 0; at < rows.size(); at++) {
            if (given.get(at).isEmpty()) {
                taxables.add(new VatCalculation.Taxable(codes(rows.get(at)), rows.get(at).net()));
            }
        }
        return books.sales().tax().calculation().of(taxables, day).map(taxed -> content(rows, given, taxed));
    }

    private TaxCodes codes(BillingRow row) {
        return codes.computeIfAbsent(row.group().itemVatGroup(), item ->
                books.sales().tax().codes().codesFor(completion.vatGroup(), item));
    }

    /// The line of the original that a row takes back, whole.
    private Optional<Given> given(BillingRow row) {
        return row.reverses().flatMap(billed -> original.flatMap(each -> BillingRow.lineOf(billed, each.rows())))
                .filter(line -> reversal.orElseThrow().line(line).orElseThrow().quantity().negated().equals(row.quantity()))
                .map(line -> new Given(line, reversal.orElseThrow().line(line, Quantity.ZERO, row.quantity().negated())));
    }

    private InvoiceToPost.Content content(List<BillingRow> rows, List<Optional<Given>> given, Taxed taxed) {
        var vat = new ArrayList<>(taxed.lines());
        var lines = new ArrayList<InvoiceLine>();
        var shares = taxed.shares().iterator();
        for (var at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            if (given.get(at).isPresent()) {
                var back = given.get(at).get();
                back.part().vat().forEach(each -> add(vat, each));
                lines.add(line(row, Optional.of(credited(back.line())), new InvoiceLine.Vat(
                        reversal.orElseThrow().line(back.line()).orElseThrow().vat().codes(), back.part().tax())));
            } else {
                lines.add(line(row, Optional.empty(), new InvoiceLine.Vat(codes(row), shares.next().tax())));
            }
        }
        return new InvoiceToPost.Content(lines, List.of(), vat);
    }

    /// Onto the line of the same code and rate.
    private static void add(List<VatLine> lines, VatLine more) {
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.code().equals(more.code()) && line.percent().equals(more.percent())) {
                lines.set(at, new VatLine(line.code(), line.kind(), line.percent(), line.base().plus(more.base()),
                        line.tax().plus(more.tax())));
                return;
            }
        }
        lines.add(more);
    }

    private InvoiceLine.Credited credited(int line) {
        var posted = original.orElseThrow().posted();
        return new InvoiceLine.Credited(posted.number(), posted.content().dates().invoiceDate(), line, Quantity.ZERO, "");
    }

    private InvoiceLine line(BillingRow row, Optional<InvoiceLine.Credited> credited, InvoiceLine.Vat vat) {
        var first = row.of().getFirst();
        var product = new UsualCompletion(books).product(first);
        var item = row.of().size() > 1 || row.group().summary() ? "" : first.subject().work().item();
        return new InvoiceLine(new InvoiceLine.Source("", 0, List.of(), credited, Optional.of(project.work(row))),
                new InvoiceLine.Item(item, row.description(), unit(row, product),
                        product.map(each -> each.classes().itemGroup()).orElse(""), Price.ZERO),
                row.quantity(), new InvoiceLine.Pricing(row.price(), Percent.ZERO), vat, row.net());
    }

    private static String unit(BillingRow row, Optional<Product> product) {
        if (row.group().summary()) {
            return "";
        }
        return row.of().getFirst().subject().transactionClass() == TransactionClass.TIME ? "h"
                : product.map(Product::unit).orElse("");
    }
}
