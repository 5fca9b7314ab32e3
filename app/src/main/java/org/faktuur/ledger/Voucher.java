package org.faktuur.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;

/// Ledger entries that balance in the company's currency and in each currency of what they are for, or the voucher
/// cannot be made.
public record Voucher(String number, LocalDate date, String document, String description, List<VoucherLine> lines) {

    public Voucher {
        lines = List.copyOf(lines);
        requireBalanced(lines, VoucherLine::signed);
        requireBalanced(lines, VoucherLine::amountCurrency);
    }

    private static void requireBalanced(List<VoucherLine> lines, Function<VoucherLine, Money> amount) {
        lines.stream().map(amount).collect(Collectors.groupingBy(Money::getCurrencyUnit, Collectors.reducing(Money::plus)))
                .values().stream().flatMap(Optional::stream).filter(sum -> !sum.isZero()).forEach(sum -> {
                    throw new IllegalArgumentException("out of balance by " + sum);
                });
    }
}
