package org.faktuur.printing;

/// A line of print management: the original, or a copy, with where it goes and when.
///
/// @param name   what people call it: For the bookkeeper
/// @param copies how many of it; more than one only from a printer
public record PrintEntry(Part part, String name, int copies, PrintDestination destination, PrintCondition condition) {
}
