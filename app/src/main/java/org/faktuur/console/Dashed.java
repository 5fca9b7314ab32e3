package org.faktuur.console;

import java.util.Locale;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SummaryUpdate;
import org.faktuur.samples.NorthwindSample;
import picocli.CommandLine.ITypeConverter;

/// Choices written in small letters with dashes: deliver-now.
final class Dashed {

    private Dashed() {
    }

    private static String constant(String text) {
        return text.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /// How much of a line is invoiced.
    static final class Quantity implements ITypeConverter<QuantityToInvoice> {
        @Override
        public QuantityToInvoice convert(String text) {
            return QuantityToInvoice.valueOf(constant(text));
        }
    }

    /// What is held against the credit limit.
    static final class Credit implements ITypeConverter<CreditCheck> {
        @Override
        public CreditCheck convert(String text) {
            return CreditCheck.valueOf(constant(text));
        }
    }

    /// Which orders become one invoice.
    static final class Summary implements ITypeConverter<SummaryUpdate> {
        @Override
        public SummaryUpdate convert(String text) {
            return SummaryUpdate.valueOf(constant(text));
        }
    }

    /// How the sample's orders are invoiced.
    static final class Invoicing implements ITypeConverter<NorthwindSample.Invoicing> {
        @Override
        public NorthwindSample.Invoicing convert(String text) {
            return NorthwindSample.Invoicing.valueOf(constant(text));
        }
    }
}
