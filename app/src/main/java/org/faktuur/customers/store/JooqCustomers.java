package org.faktuur.customers.store;

import static org.faktuur.database.schema.Tables.CUSTOMER;
import static org.faktuur.database.schema.Tables.CUSTOMER_GROUP;
import static org.jooq.impl.DSL.lower;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.faktuur.address.PostalAddress;
import org.faktuur.customers.Customer;
import org.faktuur.customers.CustomerGroup;
import org.faktuur.customers.CustomerLists;
import org.faktuur.customers.CustomerRow;
import org.faktuur.customers.Customers;
import org.faktuur.customers.Hold;
import org.faktuur.customers.PaymentTerms;
import org.faktuur.database.schema.tables.records.CustomerRecord;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.store.JooqRows;
import org.faktuur.listing.store.JooqRows.Column;
import org.faktuur.money.Amounts;
import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Customers, their groups and terms.
public final class JooqCustomers implements Customers, CustomerLists {

    private final DSLContext dsl;
    private final Supplier<CurrencyUnit> accounting;

    public JooqCustomers(DSLContext dsl, Supplier<CurrencyUnit> accounting) {
        this.dsl = dsl;
        this.accounting = accounting;
    }

    @Override
    public Optional<Customer> byAccount(String account) {
        return dsl.fetchOptional(CUSTOMER, CUSTOMER.ACCOUNT.eq(account)).map(this::customer);
    }

    @Override
    public Map<String, Customer> byAccounts(Collection<String> accounts) {
        return dsl.selectFrom(CUSTOMER).where(CUSTOMER.ACCOUNT.in(accounts))
                .fetchMap(CUSTOMER.ACCOUNT, this::customer);
    }

    @Override
    public List<Customer> find(String words, int most) {
        var begins = words.strip().toLowerCase(Locale.ROOT).replace("%", "").replace("_", "") + "%";
        return dsl.selectFrom(CUSTOMER)
                .where(lower(CUSTOMER.ACCOUNT).like(begins))
                .or(lower(CUSTOMER.NAME).like("%" + begins))
                .or(lower(CUSTOMER.CITY).like(begins))
                .orderBy(CUSTOMER.ACCOUNT).limit(most).fetch(this::customer);
    }

    @Override
    public List<PaymentTerms> paymentTerms() {
        return JooqCustomerCodes.terms(dsl).all();
    }

    @Override
    public List<String> groups() {
        return dsl.selectFrom(CUSTOMER_GROUP).orderBy(CUSTOMER_GROUP.CODE).fetch(CUSTOMER_GROUP.CODE);
    }

    @Override
    public void add(Collection<Customer> customers) {
        dsl.batchInsert(customers.stream().map(customer -> record(customer, 1)).toList()).execute();
    }

    @Override
    public boolean save(Customer customer) {
        return dsl.update(CUSTOMER).set(record(customer, customer.version() + 1))
                .where(CUSTOMER.ACCOUNT.eq(customer.account())).and(CUSTOMER.VERSION.eq(customer.version()))
                .execute() == 1;
    }

    @Override
    public void addGroup(String code, String name) {
        JooqCustomerCodes.groups(dsl).save(new CustomerGroup(code, name));
    }

    @Override
    public void addPaymentTerms(PaymentTerms terms) {
        JooqCustomerCodes.terms(dsl).save(terms);
    }

    @Override
    public RowSource<CustomerRow> all() {
        var account = new Column<>("account", CUSTOMER.ACCOUNT, CustomerRow::account);
        return new JooqRows<>(dsl, new JooqRows.Source<>(CUSTOMER, account, this::row, DSL.noCondition()),
                List.of(account,
                        new Column<>("name", CUSTOMER.NAME, CustomerRow::name),
                        new Column<>("city", CUSTOMER.CITY, CustomerRow::city),
                        new Column<>("group", CUSTOMER.CUSTOMER_GROUP, CustomerRow::group),
                        new Column<>("currency", CUSTOMER.CURRENCY, CustomerRow::currency),
                        new Column<>("creditLimit", CUSTOMER.CREDIT_LIMIT, row -> row.creditLimit().getAmount()),
                        new Column<>("hold", CUSTOMER.HOLD, row -> row.hold().name())));
    }

    private CustomerRow row(Record row) {
        return new CustomerRow(row.get(CUSTOMER.ACCOUNT), row.get(CUSTOMER.NAME), row.get(CUSTOMER.CITY),
                row.get(CUSTOMER.CUSTOMER_GROUP), row.get(CUSTOMER.CURRENCY),
                Amounts.of(accounting.get(), row.get(CUSTOMER.CREDIT_LIMIT)), Hold.valueOf(row.get(CUSTOMER.HOLD)));
    }

    private Customer customer(CustomerRecord row) {
        return new Customer(row.getAccount(), row.getName(),
                new PostalAddress(row.getStreet(), row.getPostalCode(), row.getCity(), row.getRegion(),
                        row.getCountry()),
                new Customer.Contact(row.getContact(), row.getEmail(), row.getPhone()),
                new Customer.Billing(row.getInvoiceAccount(), row.getCustomerGroup(),
                        CurrencyUnit.of(row.getCurrency()), Language.ofCode(row.getLanguage()), row.getPaymentTerms(),
                        new Customer.Tax(row.getVatGroup(), row.getVatNumber(), row.getRegistrationNumber()),
                        new Customer.Habits(row.getPaymentMethod(), row.getCashDiscount(), row.getPostingProfile(),
                                row.getPricesIncludeVat(), row.getAutoSummary())),
                new Customer.Credit(Amounts.of(accounting.get(), row.getCreditLimit()),
                        row.getMandatoryCreditLimit(), Hold.valueOf(row.getHold())),
                row.getVersion());
    }

    private static CustomerRecord record(Customer customer, int version) {
        var row = new CustomerRecord();
        var billing = customer.billing();
        row.setAccount(customer.account());
        row.setName(customer.name());
        row.setInvoiceAccount(billing.invoiceAccount());
        row.setCustomerGroup(billing.group());
        row.setCurrency(billing.currency().getCode());
        row.setLanguage(billing.language().code());
        row.setVatGroup(billing.tax().vatGroup());
        row.setVatNumber(billing.tax().vatNumber());
        row.setRegistrationNumber(billing.tax().registrationNumber());
        row.setPaymentTerms(billing.paymentTerms());
        row.setCreditLimit(customer.credit().limit().getAmount());
        row.setMandatoryCreditLimit(customer.credit().mandatory());
        row.setHold(customer.credit().hold().name());
        row.setPaymentMethod(billing.habits().paymentMethod());
        row.setCashDiscount(billing.habits().cashDiscount());
        row.setPostingProfile(billing.habits().postingProfile());
        row.setPricesIncludeVat(billing.habits().pricesIncludeVat());
        row.setAutoSummary(billing.habits().summary());
        row.setVersion(version);
        reach(row, customer);
        return row;
    }

    private static void reach(CustomerRecord row, Customer customer) {
        row.setContact(customer.contact().person());
        row.setEmail(customer.contact().email());
        row.setPhone(customer.contact().phone());
        row.setStreet(customer.address().street());
        row.setPostalCode(customer.address().postalCode());
        row.setCity(customer.address().city());
        row.setRegion(customer.address().region());
        row.setCountry(customer.address().country());
    }
}
