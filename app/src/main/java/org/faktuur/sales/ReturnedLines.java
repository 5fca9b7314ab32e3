package org.faktuur.sales;

import java.util.Collection;
import java.util.Map;

/// What returns say of lines that give something back, for those who deliver and invoice them.
public interface ReturnedLines {

    /// What is said of these lines; those that nothing is said of are left out.
    Map<Long, ReturnedLine> of(Collection<Long> salesLines);

    /// What is said of a line of an order.
    static ReturnedLine of(SalesOrder order, SalesLine line, Map<Long, ReturnedLine> said) {
        return said.getOrDefault(line.id(), order.header().type() == SalesOrderType.RETURNED_ORDER
                ? ReturnedLine.EXPECTED : ReturnedLine.NONE);
    }
}
