package org.faktuur.sales.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.faktuur.customers.Customer;
import org.faktuur.sales.InvoiceSetup;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.SalesOrder;
import org.faktuur.session.Language;

/// What an invoice to be has where nothing is changed on the Setup tab: from the order that heads it, its customer and
/// the run; with what is changed, what it has then.
record SetupBase(Dates dates, Settling settling, Wording wording) {

    /// The fixed rate is zero where the day's rate holds.
    record Dates(LocalDate invoiceDate, LocalDate documentDate, BigDecimal fixedRate) {
    }

    record Settling(String paymentTerms, String paymentMethod, String cashDiscount, String postingProfile) {
    }

    record Wording(Language language, String reference, String note) {
    }

    static SetupBase of(InvoiceToBe shown, SalesOrder header, Optional<Customer> payer,
                        InvoicingParameters parameters) {
        var invoicing = header.header().invoicing();
        var date = shown.foreseen().map(foreseen -> foreseen.proposed().ordinaryDate())
                .orElse(parameters.dating().date());
        return new SetupBase(new Dates(date, date, invoicing.reckoning().fixedRate().orElse(BigDecimal.ZERO)),
                new Settling(header.header().terms().paymentTerms(), invoicing.settling().paymentMethod(),
                        invoicing.settling().cashDiscount(), invoicing.settling().postingProfile()),
                new Wording(invoicing.language().or(() -> payer.map(each -> each.billing().language()))
                        .orElse(Language.EN), header.header().reference(), invoicing.note()));
    }

    /// With what was changed.
    SetupBase with(InvoiceSetup setup) {
        var invoiceDate = setup.dates().invoiceDate().orElse(dates.invoiceDate());
        return new SetupBase(new Dates(invoiceDate, setup.dates().documentDate().orElse(invoiceDate),
                setup.dates().fixedRate().orElse(dates.fixedRate())),
                new Settling(setup.settling().paymentTerms().orElse(settling.paymentTerms()),
                        setup.settling().paymentMethod().orElse(settling.paymentMethod()),
                        setup.settling().cashDiscount().orElse(settling.cashDiscount()),
                        setup.settling().postingProfile().orElse(settling.postingProfile())),
                new Wording(setup.wording().language().orElse(wording.language()),
                        setup.wording().reference().orElse(wording.reference()),
                        setup.wording().note().orElse(wording.note())));
    }

    /// What has to be changed so that an invoice with this has that.
    InvoiceSetup to(SetupBase wanted) {
        return new InvoiceSetup(
                new InvoiceSetup.Dates(changed(dates.invoiceDate(), wanted.dates.invoiceDate()),
                        changed(wanted.dates.invoiceDate(), wanted.dates.documentDate()),
                        changed(dates.fixedRate(), wanted.dates.fixedRate())
                                .filter(rate -> rate.signum() > 0)),
                new InvoiceSetup.Settling(changed(settling.paymentTerms(), wanted.settling.paymentTerms()),
                        changed(settling.paymentMethod(), wanted.settling.paymentMethod()),
                        changed(settling.cashDiscount(), wanted.settling.cashDiscount()),
                        changed(settling.postingProfile(), wanted.settling.postingProfile())),
                new InvoiceSetup.Wording(changed(wording.language(), wanted.wording.language()),
                        changed(wording.reference(), wanted.wording.reference()),
                        changed(wording.note(), wanted.wording.note())));
    }

    private static <T> Optional<T> changed(T base, T wanted) {
        return base.equals(wanted) ? Optional.empty() : Optional.of(wanted);
    }
}
