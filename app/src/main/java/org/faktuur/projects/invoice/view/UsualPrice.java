package org.faktuur.projects.invoice.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.money.Price;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.contract.Resource;
import org.faktuur.shell.EntryField;

/// What is entered on a draft begins with the role of who worked and with the price of the contract's list on its day,
/// until somebody types other ones.
final class UsualPrice {

    private record Asked(LocalDate day, Work work) {
    }

    private record Found(String role, Outcome<Price> price) {
    }

    private final InvoicePages pages;
    private final String contract;
    private final TransactionClass transactionClass;
    private final EntryField<String> role;
    private final EntryField<Price> price;
    private final ReadOnlyObjectWrapper<Optional<Refusal>> unknown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Price filled;
    private Optional<Asked> asked = Optional.empty();

    /// Fills these fields of something of this class under a contract.
    UsualPrice(InvoicePages pages, String contract, TransactionClass transactionClass,
               EntryField<String> role, EntryField<Price> price) {
        this.pages = pages;
        this.contract = contract;
        this.transactionClass = transactionClass;
        this.role = role;
        this.price = price;
        this.filled = price.get();
    }

    /// Why no price is known: a rate of exchange is missing.
    ReadOnlyObjectProperty<Optional<Refusal>> unknown() {
        return unknown.getReadOnlyProperty();
    }

    /// Fills them for this work on this day; then goes on.
    void fill(LocalDate day, Work work, Runnable then) {
        var now = Optional.of(new Asked(day, work));
        if (!now.equals(asked)) {
            asked = now;
            pages.desk().background().run(() -> found(day, work), found -> {
                if (now.equals(asked)) {
                    fill(found);
                    then.run();
                }
            });
        }
    }

    private Found found(LocalDate day, Work work) {
        var names = pages.books().names();
        var as = work.role().isEmpty() ? names.codes().resources().byCode(work.resource()).map(Resource::role).orElse("")
                : work.role();
        return new Found(as, names.prices().of(contract, transactionClass, day,
                new Work(work.project(), work.task(), work.resource(), as, work.item())));
    }

    private void fill(Found found) {
        if (transactionClass == TransactionClass.TIME && role.get().isEmpty() && !found.role().isEmpty()) {
            role.set(found.role());
        }
        switch (found.price()) {
            case Outcome.Done<Price>(var usual) -> {
                unknown.set(Optional.empty());
                if (price.get().equals(filled) && price.wrong().get().isEmpty()) {
                    price.set(usual);
                    filled = usual;
                }
            }
            case Outcome.Refused<Price>(var reasons) -> unknown.set(Optional.of(reasons.getFirst()));
        }
    }
}
