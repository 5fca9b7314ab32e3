package org.faktuur.projects.entry;

import java.time.LocalDate;
import org.faktuur.money.Quantity;
import org.faktuur.projects.actual.TransactionClass;

/// An entry as lists show it.
public record EntryRow(long id, TransactionClass transactionClass, LocalDate date, String project, String task,
                       String resource, String item, Quantity quantity, String description, EntryStatus status) {
}
