package org.faktuur.customers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.address.PostalAddress;
import org.faktuur.company.Companies;
import org.faktuur.company.Company;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Language;
import org.faktuur.session.Transactions;
import org.faktuur.tabular.FileImport;
import org.faktuur.tabular.Fingerprint;
import org.faktuur.tabular.ImportErrors;
import org.faktuur.tabular.ImportKind;
import org.faktuur.tabular.ImportReport;
import org.faktuur.tabular.ImportSetup;
import org.faktuur.tabular.ImportedRows;
import org.faktuur.tabular.Incoming;
import org.faktuur.tabular.MappedRow;
import org.faktuur.tabular.TabularFile;
import org.faktuur.tabular.TabularRefusal;
import org.faktuur.tax.VatCodes;
import org.joda.money.Money;

/// Customers from a file: checked whole, then kept whole or refused row by row. What the file does not say is the
/// company's currency and language; group, terms and VAT group may be left out where the books have but one.
public final class ImportCustomers implements FileImport {

    private record Choices(Company company, List<String> groups, List<String> terms, List<String> vatGroups,
                           List<String> methods, List<String> discounts) {

        Map<CustomerField, List<String>> byField() {
            return new TreeMap<>(Map.of(CustomerField.CUSTOMER_GROUP, groups, CustomerField.PAYMENT_TERMS, terms,
                    CustomerField.VAT_GROUP, vatGroups));
        }
    }

    private record Decided(List<Incoming<Customer>> fresh, int skipped) {
    }

    private final Customers customers;
    private final Companies companies;
    private final VatCodes vatCodes;
    private final PaymentSetup payment;
    private final ImportedRows imported;
    private final Transactions transactions;

    /// Into these customers, by the company's choices.
    public ImportCustomers(Customers customers, Companies companies, VatCodes vatCodes, PaymentSetup payment,
                           ImportedRows imported, Transactions transactions) {
        this.customers = customers;
        this.companies = companies;
        this.vatCodes = vatCodes;
        this.payment = payment;
        this.imported = imported;
        this.transactions = transactions;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CUSTOMERS;
    }

    @Override
    public List<CustomerField> fields() {
        return List.of(CustomerField.values());
    }

    @Override
    public Outcome<ImportReport> check(TabularFile file, ImportSetup setup) {
        return decide(file, setup).map(ImportCustomers::report);
    }

    @Override
    public Outcome<ImportReport> run(TabularFile file, ImportSetup setup) {
        return transactions.run(() -> decide(file, setup).map(decided -> {
            customers.add(decided.fresh().stream().map(Incoming::content).toList());
            imported.add(kind(), decided.fresh());
            return report(decided);
        }));
    }

    private static ImportReport report(Decided decided) {
        return new ImportReport(decided.fresh().size(), decided.skipped());
    }

    private Outcome<Decided> decide(TabularFile file, ImportSetup setup) {
        var errors = new ImportErrors();
        var choices = new Choices(companies.company(), customers.groups(),
                customers.paymentTerms().stream().map(PaymentTerms::code).toList(), vatCodes.groups(),
                payment.methods().stream().map(PaymentMethod::code).toList(),
                payment.discounts().stream().map(CashDiscount::code).toList());
        var needed = setup.choicesNeeded(choices.byField());
        var incoming = new ArrayList<Incoming<Customer>>();
        var rows = new HashMap<String, Long>();
        return reading().each(file, setup, errors, row -> incoming.add(read(row, choices, rows))).then(_ -> {
            if (!needed.isEmpty()) {
                return Outcome.refused(needed);
            }
            var fresh = imported.fresh(kind(), incoming);
            refuseTaken(fresh);
            refuseUnknownPayers(fresh);
            return errors.isEmpty() ? Outcome.done(new Decided(fresh, incoming.size() - fresh.size()))
                    : errors.refused();
        });
    }

    private void refuseTaken(List<Incoming<Customer>> fresh) {
        var taken = customers.byAccounts(fresh.stream().map(Incoming::key).toList());
        fresh.stream().filter(each -> taken.containsKey(each.key())).forEach(each -> each.row()
                .refuse(CustomerField.ACCOUNT, new SaveCustomer.CustomerRefusal.AccountTaken(each.key())));
    }

    private void refuseUnknownPayers(List<Incoming<Customer>> fresh) {
        var arriving = fresh.stream().map(Incoming::key).collect(Collectors.toSet());
        var elsewhere = fresh.stream().filter(each -> !arriving.contains(payer(each))).toList();
        var known = customers.byAccounts(elsewhere.stream().map(ImportCustomers::payer).distinct().toList());
        elsewhere.stream().filter(each -> !known.containsKey(payer(each))).forEach(each -> each.row()
                .refuse(CustomerField.INVOICE_ACCOUNT,
                        new SaveCustomer.CustomerRefusal.NoSuchInvoiceAccount(payer(each))));
    }

    private static String payer(Incoming<Customer> customer) {
        return customer.content().billing().invoiceAccount();
    }

    private static Incoming<Customer> read(MappedRow row, Choices choices, Map<String, Long> rows) {
        var account = row.text(CustomerField.ACCOUNT, 20);
        var earlier = rows.putIfAbsent(account, row.line());
        if (earlier != null && !account.isEmpty()) {
            row.refuse(CustomerField.ACCOUNT, new TabularRefusal.TwiceInFile(account, earlier));
        }
        var customer = new Customer(account, row.text(CustomerField.NAME, 120), address(row),
                new Customer.Contact(row.text(CustomerField.CONTACT, 120), row.text(CustomerField.EMAIL, 120),
                        row.text(CustomerField.PHONE, 40)),
                billing(row, account, choices), credit(row, choices.company()), 0);
        return new Incoming<>(row, CustomerField.ACCOUNT, account, new Fingerprint().add(row.values()).hex(), customer);
    }

    private static PostalAddress address(MappedRow row) {
        return new PostalAddress(row.text(CustomerField.STREET, 120), row.text(CustomerField.POSTAL_CODE, 20),
                row.text(CustomerField.CITY, 80), row.text(CustomerField.REGION, 80),
                row.text(CustomerField.COUNTRY, 60));
    }

    private static Customer.Billing billing(MappedRow row, String account, Choices choices) {
        var payer = row.text(CustomerField.INVOICE_ACCOUNT, 20);
        var language = row.text(CustomerField.LANGUAGE, 20);
        var tax = new Customer.Tax(row.among(CustomerField.VAT_GROUP, choices.vatGroups()),
                row.text(CustomerField.VAT_NUMBER, 40), row.text(CustomerField.REGISTRATION_NUMBER, 40));
        return new Customer.Billing(payer.isEmpty() ? account : payer,
                row.among(CustomerField.CUSTOMER_GROUP, choices.groups()),
                row.currency(CustomerField.CURRENCY).orElse(choices.company().currency()),
                language.isEmpty() ? choices.company().language() : language(row, language),
                row.among(CustomerField.PAYMENT_TERMS, choices.terms()), tax, habits(row, choices));
    }

    private static Customer.Habits habits(MappedRow row, Choices choices) {
        return new Customer.Habits(row.amongOrNone(CustomerField.PAYMENT_METHOD, choices.methods()),
                row.amongOrNone(CustomerField.CASH_DISCOUNT, choices.discounts()), "",
                row.flag(CustomerField.PRICES_INCLUDE_VAT).orElse(false),
                row.flag(CustomerField.SUMMARY_UPDATE).orElse(false));
    }

    private static Language language(MappedRow row, String text) {
        var codes = Arrays.stream(Language.values()).map(Language::code).toList();
        if (Stream.concat(codes.stream(), Stream.of("no", "nn")).noneMatch(text::equalsIgnoreCase)) {
            row.refuse(CustomerField.LANGUAGE, new TabularRefusal.NotAmong(text, codes));
        }
        return Language.ofCode(text);
    }

    private static Customer.Credit credit(MappedRow row, Company company) {
        var limit = row.money(CustomerField.CREDIT_LIMIT, company.currency()).orElse(Money.zero(company.currency()));
        if (limit.isNegative()) {
            row.refuse(CustomerField.CREDIT_LIMIT, new TabularRefusal.BelowZero(limit.getAmount().toPlainString()));
        }
        var hold = row.amongOrNone(CustomerField.ON_HOLD, Arrays.stream(Hold.values()).map(Hold::name).toList());
        return new Customer.Credit(limit, row.flag(CustomerField.MANDATORY_CREDIT_LIMIT).orElse(false),
                hold.isEmpty() ? Hold.NONE : Hold.valueOf(hold));
    }
}
