package org.faktuur.database;

import static org.faktuur.database.schema.Tables.ACTUAL;
import static org.faktuur.database.schema.Tables.ACTUAL_MOVEMENT;
import static org.faktuur.database.schema.Tables.ACTUAL_TAX;
import static org.faktuur.database.schema.Tables.COMPANY_VERSION;
import static org.faktuur.database.schema.Tables.CONFIRMED_INVOICE;
import static org.faktuur.database.schema.Tables.CONFIRMED_INVOICE_DETAIL;
import static org.faktuur.database.schema.Tables.CUSTOMER_TRANSACTION;
import static org.faktuur.database.schema.Tables.CASH_DISCOUNT_OFFER;
import static org.faktuur.database.schema.Tables.INVOICE;
import static org.faktuur.database.schema.Tables.INVOICED_DELIVERY;
import static org.faktuur.database.schema.Tables.INVOICE_CHARGE;
import static org.faktuur.database.schema.Tables.INVOICE_CREDIT;
import static org.faktuur.database.schema.Tables.INVOICE_LINE;
import static org.faktuur.database.schema.Tables.INVOICE_LINE_WORK;
import static org.faktuur.database.schema.Tables.INVOICE_PROJECT;
import static org.faktuur.database.schema.Tables.INVOICE_PROJECT_GROUP;
import static org.faktuur.database.schema.Tables.INVOICE_PROJECT_ORIGINAL;
import static org.faktuur.database.schema.Tables.PACKING_SLIP;
import static org.faktuur.database.schema.Tables.PACKING_SLIP_LINE;
import static org.faktuur.database.schema.Tables.PAYMENT;
import static org.faktuur.database.schema.Tables.PAYMENT_REFERENCE;
import static org.faktuur.database.schema.Tables.POSTING;
import static org.faktuur.database.schema.Tables.PROJECT_CANCELLATION;
import static org.faktuur.database.schema.Tables.PROJECT_CANCELLED;
import static org.faktuur.database.schema.Tables.PROJECT_DOCUMENT;
import static org.faktuur.database.schema.Tables.SETTLEMENT;
import static org.faktuur.database.schema.Tables.SETTLEMENT_LINE;
import static org.faktuur.database.schema.Tables.SETTLEMENT_TAX;
import static org.faktuur.database.schema.Tables.TAX_TRANSACTION;
import static org.faktuur.database.schema.Tables.VOUCHER;
import static org.faktuur.database.schema.Tables.VOUCHER_LINE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Table;

/// The tables whose rows are added and never changed, in the order in which they are written and hashed.
final class PostedTables {

    /// The tables whose rows belong to a posting; a table stands after those it refers to.
    static final List<PostedTable> OF_A_POSTING = List.of(
            PostedTable.of(PACKING_SLIP), PostedTable.linesOf(PACKING_SLIP, PACKING_SLIP_LINE),
            PostedTable.of(INVOICE), PostedTable.linesOf(INVOICE, INVOICE_LINE),
            PostedTable.linesOf(INVOICE, INVOICED_DELIVERY), PostedTable.linesOf(INVOICE, INVOICE_CREDIT),
            PostedTable.linesOf(INVOICE, INVOICE_CHARGE),
            PostedTable.linesOf(INVOICE, CASH_DISCOUNT_OFFER), PostedTable.linesOf(INVOICE, TAX_TRANSACTION),
            PostedTable.of(PAYMENT_REFERENCE), PostedTable.linesOf(INVOICE, INVOICE_LINE_WORK),
            PostedTable.of(INVOICE_PROJECT), PostedTable.linesOf(INVOICE_PROJECT, INVOICE_PROJECT_ORIGINAL),
            PostedTable.linesOf(INVOICE_PROJECT, INVOICE_PROJECT_GROUP),
            PostedTable.of(VOUCHER), PostedTable.linesOf(VOUCHER, VOUCHER_LINE),
            PostedTable.of(CUSTOMER_TRANSACTION), PostedTable.of(PAYMENT), PostedTable.of(SETTLEMENT),
            PostedTable.linesOf(SETTLEMENT, SETTLEMENT_LINE), PostedTable.linesOf(SETTLEMENT, SETTLEMENT_TAX),
            PostedTable.of(PROJECT_DOCUMENT), PostedTable.linesOf(PROJECT_DOCUMENT, ACTUAL),
            PostedTable.of(CONFIRMED_INVOICE), PostedTable.linesOf(CONFIRMED_INVOICE, CONFIRMED_INVOICE_DETAIL),
            PostedTable.linesOf(VOUCHER, ACTUAL_MOVEMENT), PostedTable.linesOf(PROJECT_DOCUMENT, ACTUAL_TAX),
            PostedTable.of(PROJECT_CANCELLATION), PostedTable.linesOf(PROJECT_CANCELLATION, PROJECT_CANCELLED));

    static final PostedTable HEADS = PostedTable.of(POSTING);

    /// What the seller was called when an invoice was posted: hashed with every invoice that names it.
    static final PostedTable SELLERS = PostedTable.of(COMPANY_VERSION);

    private static final Map<String, Integer> PLACES = places();

    static final int INVOICES = placeOf(INVOICE);

    private PostedTables() {
    }

    /// Whether rows of this table may only be added.
    static boolean isPosted(String table) {
        var name = table.toLowerCase(Locale.ROOT);
        return PLACES.containsKey(name) || name.equals(HEADS.name()) || name.equals(SELLERS.name());
    }

    /// The place of a table in `OF_A_POSTING`.
    static int placeOf(Table<?> table) {
        var place = PLACES.get(table.getName().toLowerCase(Locale.ROOT));
        if (place == null) {
            throw new IllegalArgumentException(table.getName() + " is no table of posted rows");
        }
        return place;
    }

    private static Map<String, Integer> places() {
        var places = new TreeMap<String, Integer>();
        for (var i = 0; i < OF_A_POSTING.size(); i++) {
            places.put(OF_A_POSTING.get(i).name(), i);
        }
        return places;
    }
}
