package org.faktuur.receivables.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faktuur.receivables.Settlement;
import org.faktuur.receivables.SettlementState;
import org.joda.money.Money;

/// A settlement as one of its transactions sees it.
///
/// @param undoneBy the number of what undid it
public record SettlementRow(Settlement settlement, long transaction, Optional<String> undoneBy) {

    LocalDate date() {
        return settlement.date();
    }

    /// What it is settled with.
    String others() {
        return settlement.lines().stream().filter(line -> line.posting() != transaction)
                .map(Settlement.Line::documentNumber).distinct().collect(Collectors.joining(", "));
    }

    Money settled() {
        return mine().settled().amount();
    }

    Money discount() {
        return mine().discount().amount();
    }

    SettlementState state() {
        return settlement.isReversal() ? SettlementState.REVERSAL
                : undoneBy.isPresent() ? SettlementState.UNDONE : SettlementState.SETTLED;
    }

    private Settlement.Line mine() {
        return settlement.lines().stream().filter(line -> line.posting() == transaction).findFirst().orElseThrow();
    }
}
