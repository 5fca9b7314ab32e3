package org.faktuur.sales;

import java.time.LocalDate;
import java.util.List;
import org.faktuur.listing.Query;

/// What a job that invoices sales orders is to do: the Posting invoice dialog as it was left, and which orders.
///
/// @param parameters as in the dialog; the set-ups of single invoices are not part of it
/// @param dating     whether invoices are dated the day that the job runs, or the date of the parameters
/// @param papers     whether papers are handed out by print management
public record InvoicingJob(Selection selection, InvoicingParameters parameters, Dated dating, boolean papers) {

    /// Which orders (the specification, C3).
    public sealed interface Selection {

        /// Exactly these.
        record Chosen(List<String> orders) implements Selection {
            public Chosen {
                orders = List.copyOf(orders);
            }
        }

        /// Late selection: those that the query finds when the job runs.
        record Late(Query query) implements Selection {
        }
    }

    /// How invoices are dated.
    public enum Dated { ON_THE_DAY, AS_TYPED }

    /// The parameters of a run on this day. Of returned orders only what is received is taken.
    InvoicingParameters on(LocalDate day) {
        var dated = dating == Dated.AS_TYPED ? parameters
                : parameters.with(new InvoicingParameters.Dating(day, parameters.dating().monthEnd()));
        return dated.with(dated.take().unattended());
    }
}
