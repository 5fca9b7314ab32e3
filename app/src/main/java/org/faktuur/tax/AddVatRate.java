package org.faktuur.tax;

import org.faktuur.money.Percent;
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
    /// below 0 or above 100 per cent.
    public Outcome<VatCode.Rate> add(String name, VatCode.Rate rate) {
        return transactions.run(() -> {
            var code = codes.all().stream().filter(each -> each.code().equals(name)).findFirst();
            if (code.isEmpty()) {
                return Outcome.refused(new TaxRefusal.NoSuchVatCode(name));
            }
            if (rate.percent().compareTo(Percent.ZERO) < 0 || rate.percent().compareTo(Percent.HUNDRED) > 0) {
                return Outcome.refused(new TaxRefusal.RateOutOfRange(rate.percent()));
            }
            if (code.get().rates().stream().anyMatch(each -> each.validFrom().equals(rate.validFrom()))) {
                return Outcome.refused(new TaxRefusal.RateStands(name, rate.validFrom()));
            }
            codes.addRate(name, rate);
            return Outcome.done(rate);
        });
    }
}
