package org.faktuur.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.joda.money.Money;

/// Rounds the exact taxes of a document: what the parameters round once is rounded once, and the cents of it go to
/// where they were earned, by the largest remainder, earlier amounts first.
final class TaxDistribution {

    /// More decimals than any rate leaves, fewer than a division keeps: a quotient's last digit moves no cent.
    private static final int DECIMALS = 12;

    private final TaxParameters parameters;
    private final List<TaxCell> cells;
    private final Money[] taxes;

    private TaxDistribution(TaxParameters parameters, List<TaxCell> cells) {
        this.parameters = parameters;
        this.cells = cells;
        this.taxes = new Money[cells.size()];
    }

    /// The rounded tax of each cell, in their order.
    static List<Money> of(List<TaxCell> cells, TaxParameters parameters) {
        var distribution = new TaxDistribution(parameters, cells);
        distribution.pools().values().forEach(distribution::round);
        return List.of(distribution.taxes);
    }

    /// The cells that are rounded together.
    private Map<Object, List<Integer>> pools() {
        var pools = new LinkedHashMap<Object, List<Integer>>();
        Function<TaxCell, Object> key = switch (parameters.method()) {
            case TOTAL -> parameters.rounding() == TaxRounding.CODE ? TaxCell::code : TaxCell::combination;
            case LINE -> parameters.rounding() == TaxRounding.CODE ? cell -> cell : TaxCell::of;
        };
        for (var at = 0; at < cells.size(); at++) {
            pools.computeIfAbsent(key.apply(cells.get(at)), _ -> new ArrayList<>()).add(at);
        }
        return pools;
    }

    private void round(List<Integer> pool) {
        var sum = BigDecimal.ZERO;
        var first = 0;
        for (var at : pool) {
            sum = sum.add(cells.get(at).exact());
            first = first == 0 ? cells.get(at).exact().signum() : first;
        }
        var total = units(sum, pool.getFirst()).setScale(0, parameters.direction().mode()).longValueExact();
        if (pool.size() == 1) {
            taxes[pool.getFirst()] = money(total, pool.getFirst());
        } else {
            distribute(total, pool, first);
        }
    }

    /// Every cell its whole cents, then one more to those that lost most; the other way round where the first is
    /// below zero, so that what mirrors a document is shared as that was.
    private void distribute(long total, List<Integer> pool, int sign) {
        var whole = new long[pool.size()];
        var lost = new BigDecimal[pool.size()];
        var rest = total * sign;
        for (var at = 0; at < pool.size(); at++) {
            var exact = units(cells.get(pool.get(at)).exact(), pool.get(at)).multiply(BigDecimal.valueOf(sign));
            var floor = exact.setScale(0, RoundingMode.FLOOR);
            whole[at] = floor.longValueExact();
            lost[at] = exact.subtract(floor);
            rest -= whole[at];
        }
        IntStream.range(0, pool.size()).boxed().sorted(Comparator.comparing((Integer at) -> lost[at]).reversed())
                .limit(rest).forEach(at -> whole[at]++);
        for (var at = 0; at < pool.size(); at++) {
            taxes[pool.get(at)] = money(whole[at] * sign, pool.get(at));
        }
    }

    private BigDecimal units(BigDecimal exact, int at) {
        return exact.setScale(DECIMALS, RoundingMode.HALF_UP)
                .movePointRight(cells.get(at).currency().getDecimalPlaces());
    }

    private Money money(long units, int at) {
        return Money.ofMinor(cells.get(at).currency(), units);
    }
}
