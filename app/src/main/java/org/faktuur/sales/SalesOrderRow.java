package org.faktuur.sales;

import java.time.LocalDate;
import org.joda.money.Money;

/// An order as the lists show it.
public record SalesOrderRow(long id, String number, SalesOrderType type, Customer customer, Status status,
                            LocalDate orderDate, LocalDate shipDate, Slip slip, Money net, Money total) {

    /// Who ordered and who pays.
    public record Customer(String account, String name, String invoiceAccount) {
    }

    /// Order status beside document status.
    public record Status(SalesOrderStatus order, DocumentStatus document, boolean toInvoice) {
    }

    /// The packing slip; several show as the word multiple.
    public record Slip(String number, int count) {
    }
}
