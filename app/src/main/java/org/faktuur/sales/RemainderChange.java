package org.faktuur.sales;

import java.time.Instant;
import org.faktuur.money.Quantity;

/// So much of what remained to be delivered of a line was cancelled, or restored (below zero for what is ordered above
/// zero): by whom and when. It stays whatever becomes of the line.
public record RemainderChange(long salesLine, Quantity cancelled, String user, Instant at) {
}
