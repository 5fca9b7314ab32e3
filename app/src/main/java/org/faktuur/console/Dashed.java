package org.faktuur.console;

import java.util.Locale;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.sales.QuantityToInvoice;
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
}
