package org.faktuur;

import java.util.List;
import java.util.stream.Stream;
import org.faktuur.codes.SaveCode;
import org.faktuur.customers.SaveCustomer;
import org.faktuur.company.SaveCompany;
import org.faktuur.company.view.CompanyFeature;
import org.faktuur.currency.AddExchangeRate;
import org.faktuur.currency.view.CurrencyFeature;
import org.faktuur.customers.PaymentFaults;
import org.faktuur.customers.view.CustomerBooks;
import org.faktuur.customers.view.CustomerSetup;
import org.faktuur.customers.view.CustomerSetupFeature;
import org.faktuur.customers.view.CustomersFeature;
import org.faktuur.ledger.AddFiscalYear;
import org.faktuur.ledger.ChangePeriodStatus;
import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.SaveLedgerAccount;
import org.faktuur.ledger.SavePostingRules;
import org.faktuur.ledger.view.LedgerSetupFeature;
import org.faktuur.ledger.view.LedgerVerbs;
import org.faktuur.printing.view.PrintBooks;
import org.faktuur.printing.view.PrintingFeature;
import org.faktuur.products.CountStock;
import org.faktuur.products.SaveProduct;
import org.faktuur.products.view.ProductBooks;
import org.faktuur.products.view.ProductVerbs;
import org.faktuur.products.view.ProductsFeature;
import org.faktuur.sales.SaveAutoCharge;
import org.faktuur.returns.view.ReturnSetup;
import org.faktuur.returns.view.ReturnSetupFeature;
import org.faktuur.sales.SaveSalesParameters;
import org.faktuur.sales.view.ChargeDesk;
import org.faktuur.sales.view.SalesSetupFeature;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.faktuur.shell.Suggestion;
import org.faktuur.tax.AddVatRate;
import org.faktuur.tax.SaveTaxParameters;
import org.faktuur.tax.SaveVatCode;
import org.faktuur.tax.SaveVatGroup;
import org.faktuur.tax.view.TaxDesk;
import org.faktuur.tax.view.TaxSetupFeature;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The desktop's rooms where is set up what posting needs: customers, products, ledger, VAT, currencies, company.
final class MasterDataRooms {

    private static final int MOST = 12;

    private final Office office;
    private final Desk desk;

    MasterDataRooms(Office office, Desk desk) {
        this.office = office;
        this.desk = desk;
    }

    /// All of them, in the order of the navigation pane.
    List<Feature> features() {
        var company = office.companies().company();
        var writes = office.transactions();
        return List.of(
                new CustomersFeature(desk, new CustomerBooks(office.customers(), office.customerLists(),
                        office.sales().customerCodes(), office.salesTax().codes(), company, this::owed),
                        new SaveCustomer(office.customers(), office.transactions())),
                customerSetup(),
                new LedgerSetupFeature(desk, office.chart(), new LedgerVerbs(
                        new ChangePeriodStatus(office.chart(), writes), new AddFiscalYear(office.chart(), writes),
                        new SavePostingRules(office.chart(), writes), new SaveLedgerAccount(office.chart(), writes)),
                        this::postingKeys),
                new CurrencyFeature(desk, office.exchangeRateLists(), new AddExchangeRate(office.exchangeRates(),
                        company::currency, writes), company.currency()),
                new ProductsFeature(desk, new ProductBooks(office.products(), office.productLists(),
                        office.salesTax().codes(), office.sales().stock(), office.salesOrders()::pickedOf),
                        new ProductVerbs(new SaveProduct(office.products(), writes),
                                new CountStock(office.products(), office.sales().stock(), writes))),
                tax(),
                salesSetup(), returnSetup(),
                new PrintingFeature(desk, new PrintBooks(office.papers().setups(), office.customers(),
                        office.papers().printers(), company.currency()), office.papers().savePrintSetup()),
                new CompanyFeature(desk, office.companies(), office.numbers(),
                        new SaveCompany(office.companies(), writes)));
    }

    private CustomerSetupFeature customerSetup() {
        var codes = office.sales().customerCodes();
        var writes = office.transactions();
        return new CustomerSetupFeature(desk, new CustomerSetup(codes, new CustomerSetup.Verbs(
                new SaveCode<>(codes.terms(), PaymentFaults::of, writes),
                new SaveCode<>(codes.discounts(), each -> PaymentFaults.of(each, codes.discounts()), writes),
                new SaveCode<>(codes.methods(), writes), new SaveCode<>(codes.groups(), writes),
                new SaveCode<>(codes.profiles(), each -> each.faults(office.chart()), writes)), this::accounts));
    }

    private SalesSetupFeature salesSetup() {
        var sales = office.sales();
        var writes = office.transactions();
        return new SalesSetupFeature(desk, sales.rules(), new SaveSalesParameters(sales.rules(), writes),
                new ChargeDesk(office.charges(), office.salesTax().groups(),
                        new SaveCode<>(office.charges(), each -> each.faults(office.salesTax().groups()), writes),
                        sales.chargeSetup(), new SaveAutoCharge(sales.chargeSetup(), office.charges(), writes),
                        chargeKeys()));
    }

    private ChargeDesk.Keys chargeKeys() {
        var currency = office.companies().company().currency();
        return new ChargeDesk.Keys() {
            @Override
            public List<Suggestion> customers(PostingRule.Scope scope, String words) {
                return postingKeys(PostingType.CUSTOMER_BALANCE, scope, words);
            }

            @Override
            public List<Suggestion> items(PostingRule.Scope scope, String words) {
                return postingKeys(PostingType.REVENUE, scope, words);
            }

            @Override
            public CurrencyUnit currency() {
                return currency;
            }
        };
    }

    private ReturnSetupFeature returnSetup() {
        var codes = office.returns().codes();
        var writes = office.transactions();
        return new ReturnSetupFeature(new ReturnSetup(desk, codes, office.charges()),
                new SaveCode<>(codes.reasons(), each -> each.faults(office.charges()), writes),
                new SaveCode<>(codes.dispositions(), each -> each.faults(office.charges()), writes),
                office.returns().savePeriod());
    }

    /// The ledger accounts whose number or name begins so.
    private List<Suggestion> accounts(String typed) {
        return office.chart().accounts().stream().filter(each -> begins(each.account(), typed)
                || begins(each.name(), typed)).map(each -> new Suggestion(each.account(), each.name())).toList();
    }

    private static boolean begins(String words, String typed) {
        return words.regionMatches(true, 0, typed, 0, typed.length());
    }

    private Money owed(String account) {
        return office.receivables().balances(List.of(account))
                .getOrDefault(account, Money.zero(office.companies().company().currency()));
    }

    private TaxSetupFeature tax() {
        var tax = office.salesTax();
        var writes = office.transactions();
        return new TaxSetupFeature(desk, tax, new TaxDesk(new SaveVatCode(tax.codes(), writes),
                new AddVatRate(tax.codes(), writes), new SaveVatGroup(tax.groups(), tax.codes(), writes),
                new SaveTaxParameters(tax.rules(), writes)));
    }

    /// Whom a rule of a posting type may name: VAT codes and charges stand in no group, rounding is everybody's.
    private List<Suggestion> postingKeys(PostingType type, PostingRule.Scope scope, String words) {
        var group = scope == PostingRule.Scope.GROUP;
        return switch (type) {
            case CUSTOMER_BALANCE -> group ? named(office.customers().groups().stream(), words)
                    : customers(words);
            case REVENUE, PROJECT_REVENUE, LINE_DISCOUNT, COST_OF_GOODS, INVENTORY_ISSUE, SCRAP_LOSS ->
                    group ? named(office.products().itemGroups().stream(), words)
                            : office.products().find(words, MOST).stream()
                                    .map(each -> new Suggestion(each.item(), each.name())).toList();
            case SALES_TAX -> group ? List.of() : named(office.salesTax().codes().all().stream().map(each -> each.code()),
                    words);
            case CHARGE, CHARGE_DEBIT, CHARGE_CREDIT -> group ? List.of() : named(office.charges().all().stream().map(each -> each.code()), words);
            case CASH_DISCOUNT -> group ? named(office.customers().groups().stream(), words) : customers(words);
            case PROJECT_COST, PAYROLL_ALLOCATION, EXPENSES_OWED, WIP_SALES_VALUE, ACCRUED_REVENUE -> group ? List.of()
                    : named(office.projects().codes().projects().all().stream().map(each -> each.code()), words);
            case BANK -> group ? List.of() : named(office.payments().bankAccounts().all().stream()
                    .map(each -> each.code()), words);
            case ROUNDING, TOTAL_DISCOUNT, PAYMENT_DIFFERENCE, EXCHANGE_LOSS, EXCHANGE_GAIN -> List.of();
        };
    }

    private List<Suggestion> customers(String words) {
        return office.customers().find(words, MOST).stream()
                .map(each -> new Suggestion(each.account(), each.name())).toList();
    }

    private static List<Suggestion> named(Stream<String> codes, String words) {
        return codes.filter(code -> begins(code, words))
                .map(code -> new Suggestion(code, "")).toList();
    }
}
