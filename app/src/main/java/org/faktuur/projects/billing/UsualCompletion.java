package org.faktuur.projects.billing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faktuur.customers.Customer;
import org.faktuur.money.Percent;
import org.faktuur.products.Product;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.invoice.ConfirmedInvoice;
import org.faktuur.tax.VatCode;

/// How a customer's invoice is completed when nobody says otherwise: the customer's VAT group and terms, and each line
/// of the contract a group, detail by detail. A correction is completed as what it corrects.
final class UsualCompletion {

    private final BillingBooks books;

    UsualCompletion(BillingBooks books) {
        this.books = books;
    }

    /// Of this invoice.
    CustomerInvoice.Completion of(ConfirmedInvoice invoice) {
        return books.customerInvoices().of(invoice.heading().corrects()).map(CustomerInvoice::completion)
                .map(original -> new CustomerInvoice.Completion(original.vatGroup(), original.paymentTerms(),
                        CustomerInvoice.Dates.USUAL, original.wording().because(reason(invoice)),
                        original.fixedRate(), original.layout()))
                .orElseGet(() -> usual(invoice));
    }

    /// What was written of the correction, where it is not what was written of what it corrects.
    private String reason(ConfirmedInvoice invoice) {
        var written = invoice.heading().description();
        return books.projectInvoices().confirmed(invoice.heading().corrects())
                .filter(original -> !original.heading().description().equals(written)).map(_ -> written).orElse("");
    }

    private CustomerInvoice.Completion usual(ConfirmedInvoice invoice) {
        var heading = invoice.heading();
        var customer = books.buyers().customers().byAccount(heading.customer());
        var payer = customer.flatMap(each -> books.buyers().customers().byAccount(each.billing().invoiceAccount()));
        var contract = books.contracts().byNumber(heading.contract());
        return new CustomerInvoice.Completion(payer.map(each -> each.billing().tax().vatGroup()).orElse(""),
                payer.map(Customer::billing).map(Customer.Billing::paymentTerms).orElse(""),
                CustomerInvoice.Dates.USUAL, new CustomerInvoice.Wording("",
                heading.isCorrection() ? "" : heading.description(), false, reason(invoice)),
                contract.flatMap(each -> each.terms().accounting().fixedRate()),
                invoice.details().stream().map(each -> each.billed().subject().payer().line()).distinct().sorted()
                        .map(line -> group(line, invoice, contract)).toList());
    }

    private CustomerInvoice.Group group(int line, ConfirmedInvoice invoice, Optional<ProjectContract> contract) {
        var product = invoice.details().stream().map(ConfirmedInvoice.Detail::billed)
                .filter(each -> each.subject().payer().line() == line).map(this::product).flatMap(Optional::stream)
                .findFirst();
        return new CustomerInvoice.Group(line, contract.flatMap(each -> each.line(line)).map(ContractLine::name)
                .orElse(invoice.heading().name()), false, product.map(each -> each.classes().itemVatGroup())
                .orElseGet(this::fullestItemGroup));
    }

    /// The product that a billed actual is about.
    Optional<Product> product(Actual billed) {
        return switch (billed.subject().transactionClass()) {
            case MATERIAL -> books.sales().products().byItem(billed.subject().work().item());
            case TIME, EXPENSE, FEE, MILESTONE -> Optional.empty();
        };
    }

    /// The group of items with the highest rate, which services stand in.
    private String fullestItemGroup() {
        var codes = books.sales().tax().codes();
        var rates = codes.all().stream().collect(Collectors.toMap(VatCode::code,
                each -> each.rateOn(LocalDate.MAX).orElse(Percent.ZERO)));
        return codes.itemGroups().stream().max(Comparator.comparing(item -> codes.groups().stream()
                .flatMap(group -> codes.codesFor(group, item).codes().stream()).map(rates::get)
                .max(Comparator.naturalOrder()).orElse(Percent.ZERO))).orElse("");
    }
}
