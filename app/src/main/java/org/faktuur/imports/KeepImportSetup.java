package org.faktuur.imports;

import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Transactions;
import org.faktuur.tabular.ImportKind;
import org.faktuur.tabular.ImportMappings;
import org.faktuur.tabular.ImportSetup;

/// Keeps the set-up of an import under a name, for the next file from the same source.
public final class KeepImportSetup {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_CONTENT = 8000;

    /// Why a set-up is not kept.
    public sealed interface SetupRefusal extends Refusal {

        /// It needs a name, and not a long one.
        record SetupNameNeeded(int most) implements SetupRefusal {
        }

        /// Its headings and texts are longer than can be kept.
        record SetupTooLong(int most) implements SetupRefusal {
        }
    }

    private final ImportMappings mappings;
    private final Transactions transactions;

    /// Among these mappings.
    public KeepImportSetup(ImportMappings mappings, Transactions transactions) {
        this.mappings = mappings;
        this.transactions = transactions;
    }

    /// Keeps a set-up; one of the same name is replaced. Refused without a name, or when it is too long to keep.
    public Outcome<ImportSetup> keep(ImportKind kind, String name, ImportSetup setup) {
        var tidy = name.strip();
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME) {
            return Outcome.refused(new SetupRefusal.SetupNameNeeded(LONGEST_NAME));
        }
        if (setup.content().length() > LONGEST_CONTENT) {
            return Outcome.refused(new SetupRefusal.SetupTooLong(LONGEST_CONTENT));
        }
        return transactions.run(() -> {
            mappings.save(kind, tidy, setup);
            return Outcome.done(setup);
        });
    }

    /// Forgets a name.
    public void forget(ImportKind kind, String name) {
        transactions.run(() -> {
            mappings.remove(kind, name);
            return name;
        });
    }
}
