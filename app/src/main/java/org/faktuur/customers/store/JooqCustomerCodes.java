package org.faktuur.customers.store;

import static org.faktuur.database.schema.Tables.AUTO_CHARGE;
import static org.faktuur.database.schema.Tables.CASH_DISCOUNT;
import static org.faktuur.database.schema.Tables.CUSTOMER;
import static org.faktuur.database.schema.Tables.CUSTOMER_GROUP;
import static org.faktuur.database.schema.Tables.PAYMENT_METHOD;
import static org.faktuur.database.schema.Tables.PAYMENT_TERMS;
import static org.faktuur.database.schema.Tables.POSTING_RULE;
import static org.faktuur.database.schema.Tables.SALES_ORDER;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import org.faktuur.codes.CodeBearer;
import org.faktuur.codes.CodeTable;
import org.faktuur.codes.store.JooqCodes;
import org.faktuur.codes.store.JooqCodes.Bearer;
import org.faktuur.codes.store.JooqCodes.Rows;
import org.faktuur.customers.CashDiscount;
import org.faktuur.customers.CustomerCodes;
import org.faktuur.customers.CustomerGroup;
import org.faktuur.customers.PaymentMethod;
import org.faktuur.customers.PaymentTerms;
import org.faktuur.database.schema.tables.records.CashDiscountRecord;
import org.faktuur.database.schema.tables.records.CustomerRecord;
import org.faktuur.database.schema.tables.records.PaymentTermsRecord;
import org.faktuur.database.schema.tables.records.SalesOrderRecord;
import org.faktuur.money.Percent;
import org.jooq.DSLContext;
import org.jooq.TableField;

/// What customers are given by a code, in the books.
public final class JooqCustomerCodes {

    private JooqCustomerCodes() {
    }

    /// All of it.
    public static CustomerCodes of(DSLContext dsl) {
        return new CustomerCodes(terms(dsl), discounts(dsl), methods(dsl), groups(dsl), new JooqCustomerProfiles(dsl));
    }

    static CodeTable<PaymentTerms> terms(DSLContext dsl) {
        return new JooqCodes<>(dsl, new Rows<>(PAYMENT_TERMS.CODE, JooqCustomerCodes::terms, JooqCustomerCodes::write),
                customer(CUSTOMER.PAYMENT_TERMS), order(SALES_ORDER.PAYMENT_TERMS));
    }

    static CodeTable<CashDiscount> discounts(DSLContext dsl) {
        return new JooqCodes<>(dsl, new Rows<>(CASH_DISCOUNT.CODE, row -> new CashDiscount(row.getCode(),
                row.getName(), row.getMonths(), row.getDays(), new Percent(row.getPercent()),
                Optional.ofNullable(row.getNextCode()).orElse("")), JooqCustomerCodes::write),
                customer(CUSTOMER.CASH_DISCOUNT), order(SALES_ORDER.CASH_DISCOUNT),
                Bearer.of(CodeBearer.CASH_DISCOUNTS, CASH_DISCOUNT.CODE, CASH_DISCOUNT.NEXT_CODE));
    }

    static CodeTable<PaymentMethod> methods(DSLContext dsl) {
        return new JooqCodes<>(dsl, new Rows<>(PAYMENT_METHOD.CODE,
                row -> new PaymentMethod(row.getCode(), row.getName()), (one, row) -> row.setName(one.name())),
                customer(CUSTOMER.PAYMENT_METHOD), order(SALES_ORDER.PAYMENT_METHOD));
    }

    static CodeTable<CustomerGroup> groups(DSLContext dsl) {
        return new JooqCodes<>(dsl, new Rows<>(CUSTOMER_GROUP.CODE,
                row -> new CustomerGroup(row.getCode(), row.getName()), (one, row) -> row.setName(one.name())),
                customer(CUSTOMER.CUSTOMER_GROUP),
                Bearer.of(CodeBearer.AUTO_CHARGES, AUTO_CHARGE.CHARGE_CODE, AUTO_CHARGE.CUSTOMER_KEY)
                        .where(AUTO_CHARGE.CUSTOMER_SCOPE.eq("GROUP")),
                Bearer.of(CodeBearer.POSTING_RULES, POSTING_RULE.ACCOUNT, POSTING_RULE.SCOPE_KEY)
                        .where(POSTING_RULE.SCOPE.eq("GROUP"))
                        .where(POSTING_RULE.POSTING_TYPE.eq("CUSTOMER_BALANCE")));
    }

    private static Bearer customer(TableField<CustomerRecord, String> field) {
        return Bearer.of(CodeBearer.CUSTOMERS, CUSTOMER.ACCOUNT, field);
    }

    private static Bearer order(TableField<SalesOrderRecord, String> field) {
        return Bearer.of(CodeBearer.SALES_ORDERS, SALES_ORDER.NUMBER, field);
    }

    private static PaymentTerms terms(PaymentTermsRecord row) {
        return new PaymentTerms(row.getCode(), row.getName(), PaymentTerms.Method.valueOf(row.getMethod()),
                row.getMonths(), row.getDays(), new PaymentTerms.PayDay(number(row.getPaymentDay()),
                        Optional.ofNullable(row.getPaymentWeekday()).map(DayOfWeek::of), number(row.getCutoffDay())),
                PaymentTerms.WorkingDay.valueOf(row.getWorkingDay()));
    }

    private static void write(PaymentTerms terms, PaymentTermsRecord row) {
        row.setName(terms.name());
        row.setMethod(terms.method().name());
        row.setMonths(terms.months());
        row.setDays(terms.days());
        row.setPaymentDay(boxed(terms.payDay().ofMonth()));
        row.setPaymentWeekday(terms.payDay().ofWeek().map(DayOfWeek::getValue).orElse(null));
        row.setCutoffDay(boxed(terms.payDay().cutoff()));
        row.setWorkingDay(terms.workingDay().name());
    }

    private static void write(CashDiscount discount, CashDiscountRecord row) {
        row.setName(discount.name());
        row.setMonths(discount.months());
        row.setDays(discount.days());
        row.setPercent(discount.percent().number());
        row.setNextCode(discount.next().isEmpty() ? null : discount.next());
    }

    private static OptionalInt number(Integer kept) {
        return kept == null ? OptionalInt.empty() : OptionalInt.of(kept);
    }

    private static Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
