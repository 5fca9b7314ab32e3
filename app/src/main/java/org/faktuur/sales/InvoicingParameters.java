package org.faktuur.sales;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faktuur.money.Quantity;
import org.faktuur.receivables.CreditCheck;

/// The Posting invoice dialog as a record (the specification, B3). Printing is not part of it: posting never prints.
///
/// @param stopAtFirstError whether the first refused invoice ends the run
public record InvoicingParameters(Take take, Dating dating, CreditCheck creditCheck, Summary summary, Options options,
                                  Map<InvoiceGroup.Key, InvoiceSetup> setups) {

    /// How much of the lines is invoiced.
    ///
    /// @param reduce whether what the invoice itself delivers is reduced to what lies in stock
    /// @param slips the only packing slips that are invoiced; empty: all
    /// @param updates lower quantities than the mode takes
    /// @param onlyReceived whether of returned orders only what is received is taken, as by runs that nobody watches
    public record Take(QuantityToInvoice quantity, boolean reduce, Set<String> slips, Map<Update, Quantity> updates,
                       boolean onlyReceived) {

        /// Of returned orders also what is registered and not received yet.
        public Take(QuantityToInvoice quantity, boolean reduce, Set<String> slips, Map<Update, Quantity> updates) {
            this(quantity, reduce, slips, updates, false);
        }

        /// The same, of returned orders only what is received.
        public Take unattended() {
            return new Take(quantity, reduce, slips, updates, true);
        }

        public Take {
            slips = Set.copyOf(slips);
            updates = Map.copyOf(updates);
        }

        /// The most that is taken of a line: what the mode takes; of packing slips that are named, what they delivered
        /// and is not invoiced.
        ///
        /// @param slip the only packing slip that its invoice is made of; empty: whatever the mode takes
        /// @param parts what packing slips delivered of the line
        public Quantity mostOf(SalesLine line, String slip, List<DeliveredPart> parts) {
            return isBySlip(slip) ? parts.stream().filter(part -> includes(part, slip)).map(DeliveredPart::remainder)
                    .reduce(Quantity.ZERO, Quantity::plus) : quantity.of(line);
        }

        boolean isBySlip(String slip) {
            return quantity == QuantityToInvoice.PACKING_SLIP && (!slip.isEmpty() || !slips.isEmpty());
        }

        boolean includes(DeliveredPart part, String slip) {
            return (slip.isEmpty() || part.slip().equals(slip)) && (slips.isEmpty() || slips.contains(part.slip()));
        }

        /// What a mode takes, nothing lowered.
        public static Take of(QuantityToInvoice quantity) {
            return new Take(quantity, false, Set.of(), Map.of());
        }
    }

    /// Names a line of one of a run's invoices: the sales line, and the packing slip where each makes its own.
    public record Update(long salesLine, String slip) {
    }

    /// The invoice date.
    ///
    /// @param monthEnd whether each invoice is dated the last day of the month of its deliveries, which keeps the months
    /// apart, instead of the date
    public record Dating(LocalDate date, boolean monthEnd) {
    }

    /// Which orders become one invoice, and which order heads it when that is asked.
    public record Summary(SummaryUpdate update, String order) {

        public static final Summary NONE = new Summary(SummaryUpdate.NONE, "");
    }

    /// What happens besides.
    ///
    /// @param creditCorrection whether the voucher of a credit note reverses with negative amounts
    /// @param creditRemaining whether what a credit note gives back may be delivered again
    /// @param summarizeCharges whether the paper adds up the charges of one code
    public record Options(boolean creditCorrection, boolean creditRemaining, boolean summarizeCharges,
                          boolean stopAtFirstError) {

        public static final Options NONE = new Options(false, false, false, false);
    }

    public InvoicingParameters {
        setups = Map.copyOf(setups);
    }

    /// A quantity mode and a date; an invoice for each order, no credit check.
    public static InvoicingParameters of(QuantityToInvoice quantity, LocalDate invoiceDate) {
        return new InvoicingParameters(Take.of(quantity), new Dating(invoiceDate, false), CreditCheck.NONE,
                Summary.NONE, Options.NONE, Map.of());
    }

    public InvoicingParameters with(CreditCheck check) {
        return new InvoicingParameters(take, dating, check, summary, options, setups);
    }

    public InvoicingParameters with(Take changed) {
        return new InvoicingParameters(changed, dating, creditCheck, summary, options, setups);
    }

    public InvoicingParameters with(Dating changed) {
        return new InvoicingParameters(take, changed, creditCheck, summary, options, setups);
    }

    public InvoicingParameters with(Summary changed) {
        return new InvoicingParameters(take, dating, creditCheck, changed, options, setups);
    }

    public InvoicingParameters with(Options changed) {
        return new InvoicingParameters(take, dating, creditCheck, summary, changed, setups);
    }

    /// The same with other set-ups of single invoices.
    public InvoicingParameters with(Map<InvoiceGroup.Key, InvoiceSetup> changed) {
        return new InvoicingParameters(take, dating, creditCheck, summary, options, changed);
    }

    InvoiceSetup setupOf(InvoiceGroup group) {
        return setups.getOrDefault(group.key(), InvoiceSetup.AS_ORDERED);
    }
}
