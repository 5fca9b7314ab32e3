package org.faktuur.tax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faktuur.money.Percent;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Transactions;

/// Adds VAT codes and changes what they are called and stand for. What is posted keeps what it was posted with.
public final class SaveVatCode {

    private final VatCodes codes;
    private final Transactions transactions;

    /// Among these codes.
    public SaveVatCode(VatCodes codes, Transactions transactions) {
        this.codes = codes;
        this.transactions = transactions;
    }

    /// Adds a code with its first rates; no group has it yet. Refused when the code is empty or has a blank in it,
    /// when there is one already, or when a rate is none.
    public Outcome<VatCode> add(VatCode code) {
        return transactions.run(() -> {
            var refusals = new ArrayList<Refusal>();
            if (code.code().isEmpty() || code.code().indexOf(' ') >= 0) {
                refusals.add(new TaxRefusal.CodeInOneWord());
            }
            if (exists(code.code())) {
                refusals.add(new TaxRefusal.CodeStands(code.code()));
            }
            code.rates().forEach(rate -> refuse(code.kind(), rate).ifPresent(refusals::add));
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            codes.add(code, List.of(), List.of());
            return Outcome.done(code);
        });
    }

    /// Changes the name and the kind of a code. Refused when there is no such code, or when it has a rate and the new
    /// kind bears no VAT.
    public Outcome<VatCode> change(VatCode code) {
        return transactions.run(() -> {
            var kept = codes.all().stream().filter(each -> each.code().equals(code.code())).findFirst();
            if (kept.isEmpty()) {
                return Outcome.refused(new TaxRefusal.NoSuchVatCode(code.code()));
            }
            var changed = new VatCode(code.code(), code.name(), code.kind(), kept.get().rates());
            var refusals = changed.rates().stream().flatMap(rate -> refuse(code.kind(), rate).stream()).distinct()
                    .toList();
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            codes.change(changed);
            return Outcome.done(changed);
        });
    }

    private boolean exists(String name) {
        return codes.all().stream().anyMatch(each -> each.code().equals(name));
    }

    /// Why a code of this kind cannot have this rate.
    static Optional<Refusal> refuse(VatKind kind, VatCode.Rate rate) {
        if (rate.percent().compareTo(Percent.ZERO) < 0 || rate.percent().compareTo(Percent.HUNDRED) > 0) {
            return Optional.of(new TaxRefusal.RateOutOfRange(rate.percent()));
        }
        return kind.bearsTax() || rate.percent().isZero() ? Optional.empty()
                : Optional.of(new TaxRefusal.KindBearsNoTax(kind));
    }
}
