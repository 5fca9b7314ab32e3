package org.faktuur.invoices;

import java.util.List;
import org.faktuur.money.Percent;
import org.faktuur.tax.TaxCodes;
import org.faktuur.tax.VatLine;
import org.joda.money.Money;

/// An invoice or credit note that is decided but not yet numbered.
///
/// @param content lines, charges and VAT
public record InvoiceToPost(InvoiceParties parties, InvoiceDates dates, InvoiceTerms terms,
                            InvoiceReferences references, Content content) {

    /// Base and VAT of a code in the company's currency.
    public record Own(Money base, Money tax) {
    }

    /// What is invoiced, in the invoice's currency.
    ///
    /// @param own the VAT in the company's currency, line by line, where that is not what converting makes; else empty
    public record Content(List<InvoiceLine> lines, List<InvoiceCharge> charges, List<VatLine> vat, List<Own> own) {
        public Content {
            lines = List.copyOf(lines);
            charges = List.copyOf(charges);
            vat = List.copyOf(vat);
            own = List.copyOf(own);
        }

        /// Whose VAT is simply converted.
        public Content(List<InvoiceLine> lines, List<InvoiceCharge> charges, List<VatLine> vat) {
            this(lines, charges, vat, List.of());
        }

        /// The rates of these codes on the invoice date, added up.
        public Percent percentOf(TaxCodes codes) {
            return codes.codes().stream().flatMap(code -> vat.stream().filter(line -> line.code().equals(code)).limit(1))
                    .map(VatLine::percent).reduce(Percent.ZERO, Percent::plus);
        }
    }

    /// The same with its VAT in the company's currency, line by line.
    public InvoiceToPost with(List<Own> own) {
        var converted = content.vat().stream().map(this::converted).toList();
        return new InvoiceToPost(parties, dates, terms, references, new Content(content.lines(), content.charges(),
                content.vat(), own.equals(converted) ? List.of() : own));
    }

    /// A line of the VAT, from 0, in the company's currency.
    public Own own(int line) {
        return content.own().isEmpty() ? converted(content.vat().get(line)) : content.own().get(line);
    }

    private Own converted(VatLine line) {
        return new Own(terms.rate().convert(line.base(), terms.accounting()),
                terms.rate().convert(line.tax(), terms.accounting()));
    }

    /// A total below zero is a credit note (the specification, D8).
    public InvoiceKind kind() {
        return totals().total().isNegative() ? InvoiceKind.CREDIT_NOTE : InvoiceKind.INVOICE;
    }

    public InvoiceTotals totals() {
        var none = Money.zero(terms.currency());
        return new InvoiceTotals(
                content.lines().stream().map(InvoiceLine::net).reduce(none, Money::plus),
                sum(InvoiceCharge.Kind.DISCOUNT), sum(InvoiceCharge.Kind.CHARGE),
                content.vat().stream().map(VatLine::tax).reduce(none, Money::plus));
    }

    private Money sum(InvoiceCharge.Kind kind) {
        return content.charges().stream().filter(charge -> charge.origin().kind() == kind).map(InvoiceCharge::amount)
                .reduce(Money.zero(terms.currency()), Money::plus);
    }
}
