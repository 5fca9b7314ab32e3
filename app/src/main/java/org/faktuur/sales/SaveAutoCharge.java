package org.faktuur.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faktuur.invoices.ChargeCategory;
import org.faktuur.ledger.PostingRule.Scope;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Transactions;

/// Adds, changes and takes away charges that go onto orders by themselves. Orders that are there already get them when
/// they are saved next.
public final class SaveAutoCharge {

    /// Why an automatic charge is not kept.
    public sealed interface AutoChargeRefusal extends Refusal {

        /// There is no such charges code.
        record NoSuchChargeCode(String code) implements AutoChargeRefusal {
        }

        /// It is for one customer or one group, and does not say which.
        record ChargedToWhom(Scope scope) implements AutoChargeRefusal {
        }

        /// It is for one item or one group, and does not say which.
        record ChargedOnWhat(Scope scope) implements AutoChargeRefusal {
        }

        /// Charges by the piece are of lines.
        record PiecesAreOfLines() implements AutoChargeRefusal {
        }

        /// A tier begins below zero.
        record TierBelowZero() implements AutoChargeRefusal {
        }

        /// There is one for the same, of the same code, from the same amount on.
        record AutoChargeStands(String code) implements AutoChargeRefusal {
        }

        /// It is not there any more.
        record AutoChargeGone(String code) implements AutoChargeRefusal {
        }
    }

    private final ChargeSetup setup;
    private final ChargeCodes codes;
    private final Transactions transactions;

    /// Of these charges.
    public SaveAutoCharge(ChargeSetup setup, ChargeCodes codes, Transactions transactions) {
        this.setup = setup;
        this.codes = codes;
        this.transactions = transactions;
    }

    /// Keeps a new one, or changes the one of its id. Refused where its code is none, where it does not say for whom or
    /// on what, where an order is to be charged by the piece, or where another one is for the same.
    public Outcome<AutoCharge> save(AutoCharge charge) {
        return transactions.run(() -> {
            var refusals = faults(charge);
            return refusals.isEmpty() ? Outcome.done(setup.save(charge)) : Outcome.refused(refusals);
        });
    }

    /// Takes one away. Refused when it is gone already.
    public Outcome<AutoCharge> remove(AutoCharge charge) {
        return transactions.run(() -> {
            if (known(charge).isEmpty()) {
                return Outcome.refused(new AutoChargeRefusal.AutoChargeGone(charge.chargeCode()));
            }
            setup.remove(charge);
            return Outcome.done(charge);
        });
    }

    private Optional<AutoCharge> known(AutoCharge charge) {
        return setup.all().stream().filter(each -> each.id() == charge.id()).findFirst();
    }

    private List<Refusal> faults(AutoCharge charge) {
        var faults = new ArrayList<Refusal>();
        if (charge.id() != 0 && known(charge).isEmpty()) {
            return List.of(new AutoChargeRefusal.AutoChargeGone(charge.chargeCode()));
        }
        if (codes.byCode(charge.chargeCode()).isEmpty()) {
            faults.add(new AutoChargeRefusal.NoSuchChargeCode(charge.chargeCode()));
        }
        if (isNobody(charge.customers())) {
            faults.add(new AutoChargeRefusal.ChargedToWhom(charge.customers().scope()));
        }
        if (isNobody(charge.items())) {
            faults.add(new AutoChargeRefusal.ChargedOnWhat(charge.items().scope()));
        }
        if (charge.level() == ChargeLevel.ORDER && charge.value().category() == ChargeCategory.PIECES) {
            faults.add(new AutoChargeRefusal.PiecesAreOfLines());
        }
        if (charge.from().isNegative()) {
            faults.add(new AutoChargeRefusal.TierBelowZero());
        }
        if (setup.all().stream().anyMatch(each -> each.id() != charge.id() && each.isLike(charge))) {
            faults.add(new AutoChargeRefusal.AutoChargeStands(charge.chargeCode()));
        }
        return faults;
    }

    private static boolean isNobody(AutoCharge.Whom whom) {
        return whom.scope() != Scope.EVERY && whom.key().isBlank();
    }
}
