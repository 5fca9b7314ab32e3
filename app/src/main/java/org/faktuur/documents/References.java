package org.faktuur.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the paper refers to: the buyer's own reference, orders, packing slips; the invoices that it credits or corrects
/// and the reason; and the project that it bills.
public record References(String yours, List<String> orders, List<String> packingSlips, List<Original> credited,
        String reason, Optional<Project> project) {

    /// Refers to nothing.
    public static final References NONE = new References("", List.of(), List.of(), List.of(), "");

    public References {
        orders = List.copyOf(orders);
        packingSlips = List.copyOf(packingSlips);
        credited = List.copyOf(credited);
    }

    /// Of no project.
    public References(String yours, List<String> orders, List<String> packingSlips, List<Original> credited,
            String reason) {
        this(yours, orders, packingSlips, credited, reason, Optional.empty());
    }

    /// An invoice that is credited or corrected; one that another program made has no date here.
    public record Original(String number, Optional<LocalDate> date) {

        public Original(String number, LocalDate date) {
            this(number, Optional.of(date));
        }
    }

    /// The project that is billed.
    ///
    /// @param projectInvoice the seller's own number of what was billed
    /// @param contract number and name
    public record Project(String projectInvoice, String contract, List<String> projects, LocalDate from, LocalDate to) {

        public Project {
            projects = List.copyOf(projects);
        }
    }
}
