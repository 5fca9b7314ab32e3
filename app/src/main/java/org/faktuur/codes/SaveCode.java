package org.faktuur.codes;

import java.util.List;
import java.util.function.Function;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Transactions;

/// Adds, changes and takes away what a company sets up under codes.
public final class SaveCode<C extends Coded> {

    private final CodeTable<C> table;
    private final Function<? super C, List<Refusal>> faults;
    private final Transactions transactions;

    /// In this table.
    ///
    /// @param faults what else stands against keeping one; none where all is well
    public SaveCode(CodeTable<C> table, Function<? super C, List<Refusal>> faults, Transactions transactions) {
        this.table = table;
        this.faults = faults;
        this.transactions = transactions;
    }

    /// In this table, where nothing else can be wrong.
    public SaveCode(CodeTable<C> table, Transactions transactions) {
        this(table, _ -> List.of(), transactions);
    }

    /// Adds one. Refused without a code or a name, when the code is taken, or when something else is wrong with it.
    public Outcome<C> add(C one) {
        return transactions.run(() -> {
            if (one.code().isBlank()) {
                return Outcome.refused(new CodeRefusal.CodeNeeded());
            }
            return table.byCode(one.code()).isPresent() ? Outcome.refused(new CodeRefusal.CodeTaken(one.code()))
                    : keep(one);
        });
    }

    /// Changes the one of this code. Refused when it is gone, without a name, or when something else is wrong with it.
    public Outcome<C> change(C one) {
        return transactions.run(() -> table.byCode(one.code()).isPresent() ? keep(one) : gone(one));
    }

    /// Takes one away. Refused while something bears it, or when it is gone already.
    public Outcome<C> remove(C one) {
        return transactions.run(() -> {
            if (table.byCode(one.code()).isEmpty()) {
                return gone(one);
            }
            var bearers = table.bearers(one);
            if (!bearers.isEmpty()) {
                return Outcome.refused(new CodeRefusal.CodeInUse(one.code(), bearers));
            }
            table.remove(one);
            return Outcome.done(one);
        });
    }

    private Outcome<C> keep(C one) {
        if (one.name().isBlank()) {
            return Outcome.refused(new CodeRefusal.CodeNameNeeded(one.code()));
        }
        var wrong = faults.apply(one);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        table.save(one);
        return Outcome.done(one);
    }

    private static <C extends Coded> Outcome<C> gone(C one) {
        return Outcome.refused(new CodeRefusal.CodeGone(one.code()));
    }
}
