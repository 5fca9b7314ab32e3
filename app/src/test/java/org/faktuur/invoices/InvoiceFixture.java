package org.faktuur.invoices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.ledger.PostingProfile;
import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.faktuur.session.Language;
import org.faktuur.tax.TaxCodes;
import org.faktuur.tax.TaxParameters;
import org.faktuur.tax.Taxed;
import org.faktuur.tax.VatCalculation;
import org.faktuur.tax.VatCode;
import org.faktuur.tax.VatKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Invoices for tests: the worked example of two lines, a discount and freight, in any currency.
public final class InvoiceFixture {

    public static final LocalDate DATE = LocalDate.of(2025, 3, 10);
    public static final CurrencyUnit EUR = CurrencyUnit.EUR;

    private static final TaxCodes CODES = TaxCodes.of("V21");
    private static final VatCalculation VAT = new VatCalculation(Map.of("V21", new VatCode("V21", "high",
            VatKind.STANDARD, List.of(new VatCode.Rate(DATE, Percent.of("21"))))), TaxParameters.STANDARD);

    private InvoiceFixture() {
    }

    /// 10 × 25.00 and 4 × 100.00 less 5 %, freight 15.00, VAT 21 %: 780.45.
    public static InvoiceToPost worked() {
        return worked("EUR", "1");
    }

    /// The same in a currency that is worth so many euros.
    public static InvoiceToPost worked(String currency, String rate) {
        return invoice(currency, rate, Language.EN, List.of(
                line(1, "1000", "Speaker", "10", "25.00", "0", "14.00", currency),
                line(2, "2000", "Amplifier", "4", "100.00", "5", "60.00", currency)), "15.00");
    }

    /// An invoice of these lines and of freight, taxed with 21 % on the document.
    public static InvoiceToPost invoice(String currency, String rate, Language language, List<InvoiceLine> lines,
            String freight) {
        var unit = CurrencyUnit.of(currency);
        var taxed = VAT.of(Stream.concat(lines.stream().map(InvoiceLine::net), Stream.of(money(currency, freight)))
                .map(net -> new VatCalculation.Taxable(CODES, net)).toList(), DATE).orElseThrow();
        var shares = taxed.shares().iterator();
        var shared = lines.stream().map(line -> taxed(line, shares.next())).toList();
        var charges = List.of(new InvoiceCharge("SO-1", "FREIGHT", "Freight",
                new InvoiceLine.Vat(CODES, shares.next().tax()), money(currency, freight)));
        return new InvoiceToPost(parties(language),
                new InvoiceDates(DATE, DATE.plusDays(30), DATE.minusDays(2)),
                new InvoiceTerms("N30", new ExchangeRate(unit, LocalDate.of(2025, 3, 1), new BigDecimal(rate)), EUR),
                new InvoiceReferences(List.of("SO-1"), List.of("PS-1", "PS-2"), "Your order 77"),
                new InvoiceToPost.Content(shared, charges, taxed.lines()));
    }

    private static InvoiceLine taxed(InvoiceLine line, Taxed.Share share) {
        return new InvoiceLine(line.source(), line.item(), line.quantity(), line.pricing(),
                new InvoiceLine.Vat(line.vat().codes(), share.tax()), line.net());
    }

    /// A line of order SO-1, taxed with 21 %; its share of the tax comes with its invoice.
    public static InvoiceLine line(long id, String item, String description, String quantity, String price,
            String discount, String cost, String currency) {
        var pricing = new InvoiceLine.Pricing(Price.of(price), Percent.of(discount));
        return new InvoiceLine(new InvoiceLine.Source("SO-1", id),
                new InvoiceLine.Item(item, description, "pcs", "AUDIO", Price.of(cost)), Quantity.of(quantity), pricing,
                new InvoiceLine.Vat(CODES, Money.zero(CurrencyUnit.of(currency))), pricing.unitPrice().times(Quantity.of(quantity),
                        pricing.discount(), CurrencyUnit.of(currency), Rounding.HALF_AWAY_FROM_ZERO));
    }

    /// A rule for each posting type: customers by group, revenue of item 2000 alone, the rest for all.
    public static PostingProfile profile() {
        return new PostingProfile(List.of(
                new PostingRule(PostingType.CUSTOMER_BALANCE, PostingRule.Scope.GROUP, "DOM", "130100"),
                new PostingRule(PostingType.REVENUE, PostingRule.Scope.EVERY, "", "400100"),
                new PostingRule(PostingType.REVENUE, PostingRule.Scope.ONE, "2000", "400200"),
                new PostingRule(PostingType.CHARGE, PostingRule.Scope.EVERY, "", "403300"),
                new PostingRule(PostingType.SALES_TAX, PostingRule.Scope.EVERY, "", "222200"),
                new PostingRule(PostingType.COST_OF_GOODS, PostingRule.Scope.EVERY, "", "500100"),
                new PostingRule(PostingType.INVENTORY_ISSUE, PostingRule.Scope.EVERY, "", "140100"),
                new PostingRule(PostingType.ROUNDING, PostingRule.Scope.EVERY, "", "618160")));
    }

    /// The entries of this invoice under `profile`.
    public static List<VoucherLine> entries(InvoiceToPost invoice) {
        return InvoicePosting.of(invoice, profile()).orElseThrow();
    }

    private static InvoiceParties parties(Language language) {
        return new InvoiceParties(
                new InvoiceParties.Receiver("US-004", "Cave Wholesales", "Cave Wholesales\nHarbour 3\n3011 AA Rotterdam"),
                new InvoiceParties.Payer("US-004", "Cave Wholesales\nMain street 1\n1011 AA Amsterdam\nNL", "DOM",
                        "NL001234567B01", "12345678"), language);
    }

    private static Money money(String currency, String amount) {
        return Money.of(CurrencyUnit.of(currency), new BigDecimal(amount));
    }
}
