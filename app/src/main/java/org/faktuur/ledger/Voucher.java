package org.faktuur.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;

/// Ledger entries that balance in the company's currency and in the document's, or the voucher cannot be made.
public record Voucher(String number, LocalDate date, String document, String description, List<VoucherLine> lines) {

    public Voucher {
        lines = List.copyOf(lines);
        requireBalanced(lines, VoucherLine::signed);
        requireBalanced(lines, VoucherLine::amountCurrency);
    }

    private static void requireBalanced(List<VoucherLine> lines, Function<VoucherLine, Money> amount) {
        lines.stream().map(amount).reduce(Money::plus).filter(sum -> !sum.isZero()).ifPresent(sum -> {
            throw new IllegalArgumentException("out of balance by " + sum);
        });
    }
}
