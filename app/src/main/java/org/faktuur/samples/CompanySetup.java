package org.faktuur.samples;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faktuur.company.Companies;
import org.faktuur.company.Company;
import org.faktuur.company.CompanyKind;
import org.faktuur.company.Particulars;
import org.faktuur.customers.Customers;
import org.faktuur.customers.PaymentTerms;
import org.faktuur.ledger.ChartOfAccounts;
import org.faktuur.ledger.FiscalPeriod;
import org.faktuur.ledger.LedgerAccount;
import org.faktuur.ledger.LedgerAccount.Kind;
import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingType;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.NumberPattern;
import org.faktuur.numbering.NumberSequences;
import org.faktuur.receivables.BankAccount;
import org.faktuur.receivables.BankAccounts;
import org.faktuur.session.Language;
import org.faktuur.session.Transactions;
import org.faktuur.tax.VatCodes;
import org.faktuur.texts.Texts;
import org.joda.money.CurrencyUnit;

/// Sets up a new company so that it can invoice at once: accounts, posting profile, VAT of its country, open
/// periods, terms of payment, number sequences.
public final class CompanySetup {

    /// What a new company is.
    ///
    /// @param years the first and the last fiscal year that are opened
    public record Choice(Particulars particulars, CurrencyUnit currency, Language language, CompanyKind kind,
                         VatSet vat, Years years, Map<DocumentKind, NumberPattern> numbers) {
    }

    /// The fiscal years that are opened, month by month.
    public record Years(int first, int last) {
    }

    /// What is filled.
    public record Books(Companies companies, ChartOfAccounts chart, VatCodes vatCodes, Customers customers,
                        NumberSequences numbers, BankAccounts bankAccounts) {
    }

    private final Books books;
    private final Transactions transactions;

    public CompanySetup(Books books, Transactions transactions) {
        this.books = books;
        this.transactions = transactions;
    }

    /// How documents are numbered unless one chooses otherwise: invoices and vouchers anew each year.
    public static Map<DocumentKind, NumberPattern> usualNumbers() {
        return Map.of(
                DocumentKind.SALES_ORDER, new NumberPattern("SO-{000000}"),
                DocumentKind.PACKING_SLIP, new NumberPattern("PS-{000000}"),
                DocumentKind.INVOICE, new NumberPattern("F{year}-{0000}"),
                DocumentKind.CREDIT_NOTE, new NumberPattern("CN{year}-{0000}"),
                DocumentKind.VOUCHER, new NumberPattern("V{year}-{0000}"),
                DocumentKind.RETURN_ORDER, new NumberPattern("RMA-{000000}"),
                DocumentKind.PAYMENT, new NumberPattern("P{year}-{0000}"),
                DocumentKind.PROJECT_INVOICE, new NumberPattern("PI-{000000}"),
                DocumentKind.SETTLEMENT, new NumberPattern("S{year}-{0000}"));
    }

    /// Fills empty books, in one transaction.
    public Company create(Choice choice) {
        return transactions.run(() -> {
            var texts = Texts.of(choice.language(), "samples/samples");
            books.companies().save(new Company(choice.particulars(), 0, choice.currency(), choice.language(),
                    choice.kind()));
            accounts(texts);
            books.chart().addPeriods(periods(choice.years()));
            choice.vat().codes(texts).forEach(code ->
                    books.vatCodes().add(code.code(), code.groups(), code.itemGroups()));
            terms(texts);
            Stream.of("DOMESTIC", "EU", "EXPORT").forEach(group ->
                    books.customers().addGroup(group, texts.text("group." + group)));
            books.numbers().define(choice.numbers());
            books.bankAccounts().save(new BankAccount("BANK", texts.text("account.110110"),
                    choice.particulars().bank().iban(), choice.currency()));
            return books.companies().company();
        });
    }

    private void accounts(Texts texts) {
        var kinds = Map.ofEntries(entry("110110", Kind.ASSET), entry("130100", Kind.ASSET),
                entry("140100", Kind.ASSET), entry("222200", Kind.LIABILITY), entry("300100", Kind.EQUITY),
                entry("400100", Kind.REVENUE), entry("403100", Kind.REVENUE), entry("403300", Kind.REVENUE),
                entry("500100", Kind.EXPENSE), entry("618160", Kind.EXPENSE), entry("618170", Kind.EXPENSE),
                entry("618900", Kind.EXPENSE), entry("801200", Kind.REVENUE), entry("801300", Kind.EXPENSE),
                entry("161300", Kind.ASSET), entry("201200", Kind.LIABILITY), entry("411100", Kind.REVENUE),
                entry("420200", Kind.REVENUE), entry("540100", Kind.EXPENSE), entry("600300", Kind.EXPENSE));
        books.chart().addAccounts(kinds.entrySet().stream()
                .map(entry -> new LedgerAccount(entry.getKey(), texts.text("account." + entry.getKey()),
                        entry.getValue()))
                .collect(Collectors.toList()));
        books.chart().addPostingRules(List.of(
                every(PostingType.CUSTOMER_BALANCE, "130100"),
                every(PostingType.REVENUE, "400100"),
                every(PostingType.TOTAL_DISCOUNT, "400100"),
                every(PostingType.CHARGE, "403300"),
                every(PostingType.SALES_TAX, "222200"),
                every(PostingType.COST_OF_GOODS, "500100"),
                every(PostingType.INVENTORY_ISSUE, "140100"),
                every(PostingType.SCRAP_LOSS, "618900"),
                every(PostingType.ROUNDING, "618160"),
                every(PostingType.BANK, "110110"),
                every(PostingType.CASH_DISCOUNT, "403100"),
                every(PostingType.PAYMENT_DIFFERENCE, "618170"),
                every(PostingType.EXCHANGE_GAIN, "801200"),
                every(PostingType.EXCHANGE_LOSS, "801300"),
                every(PostingType.PROJECT_REVENUE, "411100"),
                every(PostingType.PROJECT_COST, "540100"),
                every(PostingType.PAYROLL_ALLOCATION, "600300"),
                every(PostingType.EXPENSES_OWED, "201200"),
                every(PostingType.WIP_SALES_VALUE, "161300"),
                every(PostingType.ACCRUED_REVENUE, "420200")));
    }

    private static PostingRule every(PostingType type, String account) {
        return new PostingRule(type, PostingRule.Scope.EVERY, "", account);
    }

    private static List<FiscalPeriod> periods(Years years) {
        return IntStream.rangeClosed(years.first(), years.last()).boxed()
                .flatMap(year -> IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(year, month)))
                .map(month -> new FiscalPeriod(month.atDay(1), month.atEndOfMonth(), FiscalPeriod.Status.OPEN))
                .toList();
    }

    private void terms(Texts texts) {
        var all = new ArrayList<PaymentTerms>();
        for (var days : List.of(8, 14, 30, 60)) {
            all.add(PaymentTerms.net("N" + days, texts.text("terms.net", Map.of("days", days)), days));
        }
        all.add(new PaymentTerms("CM", texts.text("terms.currentMonth"), PaymentTerms.Method.CURRENT_MONTH, 0, 30,
                PaymentTerms.PayDay.ANY));
        all.add(new PaymentTerms("COD", texts.text("terms.cod"), PaymentTerms.Method.COD, 0, 0,
                PaymentTerms.PayDay.ANY));
        all.forEach(books.customers()::addPaymentTerms);
    }

    /// The years around a day: the one before, its own, and the next.
    public static Years around(LocalDate day) {
        return new Years(day.getYear() - 1, day.getYear() + 1);
    }
}
