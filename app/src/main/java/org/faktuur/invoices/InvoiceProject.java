package org.faktuur.invoices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What an invoice says of the project that it bills.
///
/// @param projectInvoice the number of the project invoice that was confirmed
/// @param projects by name
/// @param groups in the order of printing; lines name them by their place, from 1
public record InvoiceProject(String projectInvoice, Contract contract, List<String> projects, Period period,
                             Correction correction, List<Group> groups) {

    public InvoiceProject {
        projects = List.copyOf(projects);
        groups = List.copyOf(groups);
    }

    /// The contract that it is billed under.
    public record Contract(String number, String name) {
    }

    /// From the first to the last day of the work.
    public record Period(LocalDate from, LocalDate to) {
    }

    /// What it corrects.
    ///
    /// @param originals the invoice that it corrects, then what that corrected; none where it bills
    /// @param reason as the customer reads it; may be empty
    public record Correction(List<Original> originals, String reason) {

        public static final Correction NONE = new Correction(List.of(), "");

        public Correction {
            originals = List.copyOf(originals);
        }
    }

    /// An invoice that is corrected; one that another program made has no date here.
    public record Original(String number, Optional<LocalDate> date) {
    }

    /// How what is billed of a line of the contract is printed.
    ///
    /// @param summary added up into one line, or every detail by itself
    /// @param itemVatGroup the VAT group of what is sold
    public record Group(int contractLine, String name, boolean summary, String itemVatGroup) {
    }
}
