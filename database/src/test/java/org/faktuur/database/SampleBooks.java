package org.faktuur.database;

import static org.faktuur.database.schema.Tables.COMPANY_VERSION;
import static org.faktuur.database.schema.Tables.CUSTOMER;
import static org.faktuur.database.schema.Tables.CUSTOMER_GROUP;
import static org.faktuur.database.schema.Tables.NUMBER_COUNTER;
import static org.faktuur.database.schema.Tables.NUMBER_SEQUENCE;
import static org.faktuur.database.schema.Tables.PAYMENT_TERMS;
import static org.faktuur.database.schema.Tables.SALES_LINE;
import static org.faktuur.database.schema.Tables.SALES_ORDER;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.faktuur.database.schema.tables.records.ActualRecord;
import org.faktuur.database.schema.tables.records.ConfirmedInvoiceDetailRecord;
import org.faktuur.database.schema.tables.records.ConfirmedInvoiceRecord;
import org.faktuur.database.schema.tables.records.ActualMovementRecord;
import org.faktuur.database.schema.tables.records.ActualTaxRecord;
import org.faktuur.database.schema.tables.records.InvoiceLineWorkRecord;
import org.faktuur.database.schema.tables.records.InvoiceProjectGroupRecord;
import org.faktuur.database.schema.tables.records.InvoiceProjectOriginalRecord;
import org.faktuur.database.schema.tables.records.InvoiceProjectRecord;
import org.faktuur.database.schema.tables.records.ProjectCancellationRecord;
import org.faktuur.database.schema.tables.records.ProjectCancelledRecord;
import org.faktuur.database.schema.tables.records.ProjectDocumentRecord;
import org.faktuur.database.schema.tables.records.CustomerTransactionRecord;
import org.faktuur.database.schema.tables.records.CashDiscountOfferRecord;
import org.faktuur.database.schema.tables.records.InvoiceChargeRecord;
import org.faktuur.database.schema.tables.records.InvoiceCreditRecord;
import org.faktuur.database.schema.tables.records.InvoiceLineRecord;
import org.faktuur.database.schema.tables.records.InvoiceRecord;
import org.faktuur.database.schema.tables.records.InvoicedDeliveryRecord;
import org.faktuur.database.schema.tables.records.PackingSlipLineRecord;
import org.faktuur.database.schema.tables.records.PackingSlipRecord;
import org.faktuur.database.schema.tables.records.PaymentRecord;
import org.faktuur.database.schema.tables.records.PaymentReferenceRecord;
import org.faktuur.database.schema.tables.records.SettlementLineRecord;
import org.faktuur.database.schema.tables.records.SettlementRecord;
import org.faktuur.database.schema.tables.records.SettlementTaxRecord;
import org.faktuur.database.schema.tables.records.TaxTransactionRecord;
import org.faktuur.database.schema.tables.records.VoucherLineRecord;
import org.faktuur.database.schema.tables.records.VoucherRecord;

/// A small company with one order, and postings of it in every posted table.
final class SampleBooks {

    static final LocalDate DATE = LocalDate.of(2026, 1, 15);
    static final Instant AT = Instant.parse("2026-01-15T09:30:00.123456Z");
    static final long LINE = LineKey.of(1, 1);
    static final BigDecimal HUNDRED = new BigDecimal("100.00");
    private static final BigDecimal TAX = new BigDecimal("21.00");
    private static final BigDecimal TOTAL = new BigDecimal("121.00");

    private final Database books;
    private long seller = 1;
    private String customer = "Jan Bakker";

    private SampleBooks(Database books) {
        this.books = books;
    }

    /// Puts the company's own data in.
    static SampleBooks in(Database books) {
        var sample = new SampleBooks(books);
        books.inTransaction(sample::start);
        return sample;
    }

    /// The sample in books that have been filled before.
    static SampleBooks again(Database books) {
        return new SampleBooks(books);
    }

    private Void start() {
        var dsl = books.dsl();
        dsl.insertInto(COMPANY_VERSION).columns(COMPANY_VERSION.fields())
                .values(1L, "Fietsen Boom", "Dam 1", "1012 JS", "Amsterdam", "NL", "12345678", "NL001234567B01", true,
                        "NL91ABNA0417164300", "ABNANL2A", "info@example.org", "020", "example.org")
                .execute();
        dsl.insertInto(NUMBER_SEQUENCE).values("INVOICE", "F{000000}").execute();
        dsl.insertInto(NUMBER_COUNTER).values("INVOICE", (short) 0, 1L).execute();
        dsl.insertInto(PAYMENT_TERMS).values("N30", "30 days", "NET", 0, 30, null, null, null, "ANY").execute();
        dsl.insertInto(CUSTOMER_GROUP).values("10", "Customers").execute();
        dsl.insertInto(CUSTOMER).columns(CUSTOMER.fields())
                .values("C1", "Jan Bakker", "C1", "10", "EUR", "nl", "NL", "", "", "N30", BigDecimal.ZERO, false,
                        "NONE", "", "", "", false, false, "", "Kade 2", "3011 AA", "Rotterdam", "", "NL", "", "", 0)
                .execute();
        dsl.insertInto(SALES_ORDER).columns(SALES_ORDER.fields())
                .values(1L, "SO1", "SALES_ORDER", "C1", "Jan Bakker", "C1", "EUR", "NL", "N30", DATE, DATE, "",
                        "Jan Bakker", "Kade 2", "3011 AA", "Rotterdam", "NL", "", "", "", "", false, BigDecimal.ZERO, null,
                        true, false, "", "OPEN_ORDER", "NONE", "", 0, false,
                        HUNDRED, TOTAL, 0)
                .execute();
        dsl.insertInto(SALES_LINE).columns(SALES_LINE.fields())
                .values(LINE, 1, "P1", "Bell", new BigDecimal("1000"), "pcs", HUNDRED, BigDecimal.ZERO, "G", "",
                        BigDecimal.TEN, true, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO,
                        BigDecimal.ZERO, null)
                .execute();
        return null;
    }

    SampleBooks soldBy(long version) {
        seller = version;
        return this;
    }

    SampleBooks to(String name) {
        customer = name;
        return this;
    }

    /// Posts one document with a row in every posted table, in a transaction of its own; answers its number.
    String post() {
        return books.inTransaction(this::postInside);
    }

    /// Posts one document in the transaction of the caller.
    String postInside() {
        var counter = books.dsl().selectFrom(NUMBER_COUNTER).where(NUMBER_COUNTER.KIND.eq("INVOICE"))
                .forUpdate().fetchSingle();
        var next = counter.getNextNumber();
        books.dsl().update(NUMBER_COUNTER).set(NUMBER_COUNTER.NEXT_NUMBER, next + 1)
                .where(NUMBER_COUNTER.KIND.eq("INVOICE")).execute();
        var number = "F%06d".formatted(next);
        var posting = books.post("INVOICE", number, DATE, "clerk", AT);
        var seq = posting.seq();
        slip(posting, seq, "P" + number);
        invoice(posting, seq, number);
        voucher(posting, seq, number);
        payment(posting, seq, number);
        project(posting, seq);
        posting.change(SALES_LINE.ID, LINE, Map.of(SALES_LINE.INVOICED, new BigDecimal(next)));
        posting.change(SALES_ORDER.ID, 1L,
                Map.of(SALES_ORDER.DOCUMENT_STATUS, "INVOICE", SALES_ORDER.PACKING_SLIPS, (int) (long) next));
        return number;
    }

    private static void slip(Posting posting, long seq, String number) {
        posting.add(new PackingSlipRecord(seq, number, DATE, "C1", "Jan Bakker", "Kade 2\n3011 AA Rotterdam", "SO1"));
        posting.add(new PackingSlipLineRecord(LineKey.of(seq, 1), "SO1", LINE, "P1",
                "Bell \"brass\" \u00e9\u20ac\ud83d\ude00", BigDecimal.ONE, "pcs"));
    }

    private void invoice(Posting posting, long seq, String number) {
        posting.add(new InvoiceRecord(seq, number, "INVOICE", "V" + number, DATE, DATE, DATE.plusDays(30), DATE,
                seller, "C1",
                customer, "C1", "Kade 2", "Kade 2", "10", "", "", "nl", "N30", "", "", "", "", "EUR",
                BigDecimal.ONE, false, "TOTAL CODE NEAREST", false, false, HUNDRED,
                TAX, TOTAL, "SO1", "P" + number));
        posting.add(new InvoiceLineRecord(LineKey.of(seq, 2), "SO1", LINE, "P1", "Bell", new BigDecimal("-0.5000"),
                "pcs", new BigDecimal("0.000001"), BigDecimal.ZERO, BigDecimal.ZERO, "G", BigDecimal.TEN, "",
                BigDecimal.ZERO));
        posting.add(new InvoiceLineRecord(LineKey.of(seq, 1), "SO1", LINE, "P1", "Bell", BigDecimal.ONE, "pcs", HUNDRED,
                BigDecimal.ZERO, HUNDRED, "G", BigDecimal.TEN, "NL21", TAX));
        posting.add(new InvoiceChargeRecord(LineKey.of(seq, 1), "SO1", "FREIGHT", "Freight", BigDecimal.ZERO,
                "CHARGE", "FIXED", BigDecimal.ZERO, BigDecimal.ZERO, "",
                BigDecimal.ZERO));
        posting.add(new InvoicedDeliveryRecord(LineKey.of(seq, 1), 1, LINE, "P" + number, BigDecimal.ONE));
        posting.add(new InvoiceCreditRecord(LineKey.of(seq, 1), "F0", DATE, 1, BigDecimal.ZERO, "Broken"));
        posting.add(new PaymentReferenceRecord(seq, "202600017"));
        posting.add(new CashDiscountOfferRecord(LineKey.of(seq, 1), DATE.plusDays(10), BigDecimal.TWO, TAX));
        posting.add(new TaxTransactionRecord(LineKey.of(seq, 1), DATE, "NL21", "STANDARD", new BigDecimal("21"),
                HUNDRED, TAX, HUNDRED, TAX));
    }

    private static void voucher(Posting posting, long seq, String number) {
        posting.add(new VoucherRecord(seq, "V" + number, DATE, number, "Invoice"));
        posting.add(line(seq, 1, "1300", TOTAL));
        posting.add(line(seq, 2, "8000", HUNDRED.negate()));
        posting.add(line(seq, 3, "1600", TAX.negate()));
        posting.add(new CustomerTransactionRecord(seq, "INVOICE", "130100", "C1", number, DATE, DATE.plusDays(30),
                "EUR", TOTAL, TOTAL));
    }

    private static void payment(Posting posting, long seq, String number) {
        posting.add(new PaymentRecord(seq, "B" + number, "V" + number, "C1", DATE, "EUR", TOTAL, BigDecimal.ONE,
                "BANK", number, ""));
        posting.add(new SettlementRecord(seq, "S" + number, "V" + number, "C1", DATE, "EUR", "", BigDecimal.ZERO,
                BigDecimal.ZERO, BigDecimal.ZERO));
        posting.add(new SettlementLineRecord(LineKey.of(seq, 1), seq, number, TOTAL, TOTAL, TAX, TAX));
        posting.add(new SettlementTaxRecord(LineKey.of(seq, 1), 1, DATE, "NL21", "STANDARD", new BigDecimal("21"),
                HUNDRED, TAX, HUNDRED, TAX));
    }

    private static void project(Posting posting, long seq) {
        posting.add(new ProjectDocumentRecord(seq, "APPROVAL", "1", DATE));
        posting.add(new ActualRecord(LineKey.of(seq, 1), "COST", "TIME", DATE, DATE, "PROJECT", "Design", "BOB",
                "DEV", "", "K1", 1, "C1", "ENTRY", 1L, "Drawings", BigDecimal.ONE, HUNDRED, "EUR", HUNDRED,
                "CHARGEABLE", "OPEN", "NONE", 0L, 0L, 0L));
        posting.add(new ConfirmedInvoiceRecord(seq, "PI-" + seq, "Bells", "K1", "C1", "Jan Bakker", "EUR", "", DATE, "",
                HUNDRED, BigDecimal.ZERO));
        posting.add(new ConfirmedInvoiceDetailRecord(LineKey.of(seq, 1), "Drawings"));
        posting.add(new ActualTaxRecord(LineKey.of(seq, 1), TAX));
        posting.add(new ActualMovementRecord(LineKey.of(seq, 1), 1L, "WIP", false, "161300", "ALL", "420200", "ALL",
                "EUR", HUNDRED, HUNDRED));
        posting.add(new InvoiceProjectRecord(seq, "PI-000001", "PC-0001", "Web shop", "WEB Web shop", DATE, DATE, ""));
        posting.add(new InvoiceProjectOriginalRecord(LineKey.of(seq, 1), "F000000", DATE));
        posting.add(new InvoiceProjectGroupRecord(LineKey.of(seq, 1), 1, "Work", false, "SERVICE"));
        posting.add(new InvoiceLineWorkRecord(LineKey.of(seq, 1), 1, DATE, "Bob Kozack"));
        posting.add(new ProjectCancellationRecord(seq, "PI-000001"));
        posting.add(new ProjectCancelledRecord(LineKey.of(seq, 1), "PI-" + seq));
    }

    private static VoucherLineRecord line(long seq, int lineNo, String account, BigDecimal amount) {
        return new VoucherLineRecord(LineKey.of(seq, lineNo), account, amount.max(BigDecimal.ZERO),
                amount.negate().max(BigDecimal.ZERO), amount, "EUR", "REVENUE", "", 1, "");
    }
}
