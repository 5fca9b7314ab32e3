package org.faktuur.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/// Minimum, median and maximum of some figures.
record Spread(double least, double median, double most) {

    static Spread of(Collection<Double> figures) {
        var sorted = figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Spread(sorted[0], sorted[sorted.length / 2], Arrays.stream(sorted).max().orElseThrow());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%9.2f  (%.2f to %.2f)", median, least, most);
    }
}
