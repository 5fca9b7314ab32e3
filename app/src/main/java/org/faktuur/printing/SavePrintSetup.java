package org.faktuur.printing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.customers.Customers;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Transactions;

/// Keeps what print management is set up to do.
public final class SavePrintSetup {

    private static final int MOST_COPIES = 99;

    private final PrintSetups setups;
    private final Customers customers;
    private final Transactions transactions;

    /// Of these books.
    public SavePrintSetup(PrintSetups setups, Customers customers, Transactions transactions) {
        this.setups = setups;
        this.customers = customers;
        this.transactions = transactions;
    }

    /// Keeps what is set up for a kind of document, for everybody or a customer. Refused when the customer is nobody,
    /// a file has no folder, an address is none, there are no or too many copies, the most is less than the least, or
    /// somebody was faster.
    public Outcome<PrintSetup> save(PrintSetup setup) {
        return transactions.run(() -> {
            var wrong = wrong(setup);
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            return setups.save(setup) ? Outcome.done(stored(setup))
                    : Outcome.refused(new PrintRefusal.PrintSetupChangedMeanwhile());
        });
    }

    private PrintSetup stored(PrintSetup setup) {
        return setups.of(setup.kind(), setup.customer()).stream()
                .filter(each -> each.customer().equals(setup.customer())).findFirst().orElseThrow();
    }

    private List<? extends Refusal> wrong(PrintSetup setup) {
        if (!setup.isEverybodys() && customers.byAccount(setup.customer()).isEmpty()) {
            return List.of(new PrintRefusal.NoSuchPrintCustomer(setup.customer()));
        }
        return setup.entries().stream().flatMap(entry -> wrong(entry).stream()).distinct().toList();
    }

    private static Optional<PrintRefusal> wrong(PrintEntry entry) {
        var total = entry.condition().total();
        if (total.least().isPresent() && total.most().isPresent()
                && total.most().get().isLessThan(total.least().get())) {
            return Optional.of(new PrintRefusal.LeastAboveMost());
        }
        if (entry.copies() < 1 || entry.copies() > MOST_COPIES) {
            return Optional.of(new PrintRefusal.CopiesBeyond(MOST_COPIES));
        }
        return switch (entry.destination()) {
            case PrintDestination.File(var folder, _) when folder.isBlank() ->
                    Optional.of(new PrintRefusal.FolderNeeded());
            case PrintDestination.EMail(var address) when !address.isBlank() && !isAddress(address) ->
                    Optional.of(new PrintRefusal.NotAnAddress(address));
            case PrintDestination.Screen _, PrintDestination.Printer _, PrintDestination.File _,
                    PrintDestination.EMail _ -> Optional.empty();
        };
    }

    /// One address, or several with commas or semicolons between them.
    private static boolean isAddress(String written) {
        return Stream.of(written.split("[,;]", -1)).map(String::strip)
                .allMatch(each -> each.matches("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>.]+"));
    }
}
