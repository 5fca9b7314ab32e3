package org.faktuur.ledger;

import java.time.LocalDate;

/// A voucher as the list shows it.
public record VoucherRow(long posting, String number, LocalDate date, String document, String description) {
}
