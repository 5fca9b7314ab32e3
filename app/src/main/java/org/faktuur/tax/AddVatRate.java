package org.faktuur.tax;

import org.faktuur.outcome.Outcome;
import org.faktuur.session.Transactions;

/// Adds a rate to a VAT code, from a day on. What is posted keeps the rate that it was posted with.
public final class AddVatRate {

    private final VatCodes codes;
    private final Transactions transactions;

    /// To these codes.
    public AddVatRate(VatCodes codes, Transactions transactions) {
        this.codes = codes;
        this.transactions = transactions;
    }

    /// Adds a rate. Refused when there is no such code, when it has a rate from that day already, or when the rate is
    /// below 0 or above 100 per cent, or other than 0 for a kind of code that bears no VAT.
    public Outcome<VatCode.Rate> add(String name, VatCode.Rate rate) {
        return transactions.run(() -> {
            var code = codes.all().stream().filter(each -> each.code().equals(name)).findFirst();
            if (code.isEmpty()) {
                return Outcome.refused(new TaxRefusal.NoSuchVatCode(name));
            }
            var unfit = SaveVatCode.refuse(code.get().kind(), rate);
            if (unfit.isPresent()) {
                return Outcome.refused(unfit.get());
            }
            if (code.get().rates().stream().anyMatch(each -> each.validFrom().equals(rate.validFrom()))) {
                return Outcome.refused(new TaxRefusal.RateStands(name, rate.validFrom()));
            }
            codes.addRate(name, rate);
            return Outcome.done(rate);
        });
    }
}
