package org.faktuur.samples;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.customers.CashDiscount;
import org.faktuur.customers.CustomerCodes;
import org.faktuur.customers.CustomerGroup;
import org.faktuur.customers.PaymentMethod;
import org.faktuur.customers.PaymentTerms;
import org.faktuur.invoices.ChargeCategory;
import org.faktuur.ledger.ChartOfAccounts;
import org.faktuur.ledger.CustomerProfile;
import org.faktuur.ledger.LedgerAccount;
import org.faktuur.money.Percent;
import org.faktuur.returns.DispositionAction;
import org.faktuur.returns.DispositionCode;
import org.faktuur.returns.ReturnCharge;
import org.faktuur.returns.ReturnCodes;
import org.faktuur.returns.ReturnReason;
import org.faktuur.sales.ChargeCode;
import org.faktuur.sales.ChargeCodes;
import org.faktuur.sales.ChargeKind;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;

/// What a new company gives its customers and its orders by a code, as is usual in its country: terms and methods of
/// payment, cash discounts, groups, posting profiles and charges.
public final class StartingCodes {

    private static final String ABROAD = "130200";
    private static final List<String> CHARGES = List.of("FREIGHT", "HANDLING", "INSURANCE");

    private final CustomerCodes codes;
    private final ChargeCodes charges;
    private final ChartOfAccounts chart;
    private final ReturnCodes returns;

    /// Into these tables.
    public StartingCodes(CustomerCodes codes, ChargeCodes charges, ChartOfAccounts chart,
                         ReturnCodes returns) {
        this.codes = codes;
        this.charges = charges;
        this.chart = chart;
        this.returns = returns;
    }

    /// Keeps all of them, named in a language; to be called inside a transaction, behind the accounts.
    void keep(VatSet country, Language language) {
        var texts = texts(language);
        chart.addAccounts(List.of(new LedgerAccount(ABROAD, texts.text("account." + ABROAD),
                LedgerAccount.Kind.ASSET)));
        terms(country, texts).forEach(codes.terms()::save);
        methods(country).map(code -> new PaymentMethod(code, texts.text("method." + code)))
                .forEach(codes.methods()::save);
        discounts(country, texts).forEach(codes.discounts()::save);
        Stream.of("PRIVATE", "PUBLIC").map(code -> new CustomerGroup(code, texts.text("group." + code)))
                .forEach(codes.groups()::save);
        codes.profiles().save(new CustomerProfile("GEN", texts.text("profile.GEN"), "130100"));
        codes.profiles().save(new CustomerProfile("ABROAD", texts.text("profile.ABROAD"), ABROAD));
        CHARGES.stream().map(code -> charge(code, country, texts)).forEach(charges::save);
        returns(texts);
    }

    /// Reasons, of which only what was not wanted costs the customer something, and a code for each disposition.
    private void returns(Texts texts) {
        List.of("DEFECT", "WRONG", "UNWANTED").forEach(code -> returns.reasons().save(new ReturnReason(code,
                texts.text("returnReason." + code), "", code.equals("UNWANTED") ? Optional.of(new ReturnCharge(
                        "HANDLING", ChargeCategory.PERCENT, BigDecimal.TEN.negate())) : Optional.empty())));
        Map.of("CREDIT", DispositionAction.CREDIT, "NOGOODS", DispositionAction.CREDIT_ONLY,
                "REPLACE", DispositionAction.REPLACE_AND_CREDIT, "REPLSCRAP", DispositionAction.REPLACE_AND_SCRAP,
                "BACK", DispositionAction.RETURN_TO_CUSTOMER, "SCRAP", DispositionAction.SCRAP)
                .forEach((code, action) -> returns.dispositions().save(new DispositionCode(code,
                        texts.text("disposition." + code), action, Optional.empty())));
    }

    private static Stream<PaymentTerms> terms(VatSet country, Texts texts) {
        return country == VatSet.NO
                ? Stream.of(10, 20).map(days -> PaymentTerms.net("N" + days,
                        texts.text("terms.net", Map.of("days", days)), days))
                : Stream.of(new PaymentTerms("EOM", texts.text("terms.endOfMonth"),
                        PaymentTerms.Method.CURRENT_MONTH, 0, 0, PaymentTerms.PayDay.ANY));
    }

    private static Stream<String> methods(VatSet country) {
        return switch (country) {
            case NL -> Stream.of("BANK", "SEPA", "CARD", "CASH");
            case NO -> Stream.of("BANK", "AVTALE", "CARD", "CASH");
            case NONE -> Stream.of("BANK", "CARD", "CASH");
        };
    }

    private static Stream<CashDiscount> discounts(VatSet country, Texts texts) {
        var tenDays = discount("10D2", 10, "2", "", texts);
        return country == VatSet.NO ? Stream.of(tenDays)
                : Stream.of(tenDays, discount("5D3", 5, "3", tenDays.code(), texts));
    }

    private static CashDiscount discount(String code, int days, String percent, String next, Texts texts) {
        var share = Percent.of(percent);
        return new CashDiscount(code, texts.text("discount.days", Map.of("days", days, "percent", share)), 0, days,
                share, next);
    }

    private static ChargeCode charge(String code, VatSet country, Texts texts) {
        var names = Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(),
                language -> texts(language).text("charge." + code)));
        return new ChargeCode(code, texts.text("charge." + code), country == VatSet.NONE ? "" : "FULL",
                ChargeKind.CUSTOMER, names);
    }

    private static Texts texts(Language language) {
        return Texts.of(language, "samples/samples");
    }
}
