package org.faktuur.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.faktuur.money.Percent;
import org.faktuur.tax.VatCode;
import org.faktuur.tax.VatKind;
import org.faktuur.texts.Texts;

/// The VAT codes that a company of a country starts with. Rates with the day from which they hold (Wet OB 1968;
/// Stortingets merverdiavgiftsvedtak).
public enum VatSet {
    NONE, NL, NO;

    static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    /// A code and the groups that choose it.
    public record GroupedCode(VatCode code, List<String> groups, List<String> itemGroups) {
    }

    private static final List<String> EVERY_ITEM = List.of("FULL", "REDUCED", "FOOD", "EXEMPT");

    /// The codes, named in the language of the texts. Customers' groups: DOMESTIC, EU, EXPORT; items' groups: FULL,
    /// REDUCED, FOOD, EXEMPT.
    public List<GroupedCode> codes(Texts texts) {
        return switch (this) {
            case NONE -> List.of();
            case NL -> Stream.concat(Stream.of(
                    domestic(texts, "BTW21", VatKind.STANDARD, List.of("FULL"), rate(2012, 10, "21"),
                            rate(2001, 1, "19")),
                    domestic(texts, "BTW9", VatKind.REDUCED, List.of("REDUCED", "FOOD"), rate(2019, 1, "9"),
                            rate(1990, 1, "6"))), abroad(texts)).toList();
            case NO -> Stream.concat(Stream.of(
                    domestic(texts, "MVA25", VatKind.STANDARD, List.of("FULL"), rate(2005, 1, "25")),
                    domestic(texts, "MVA15", VatKind.REDUCED, List.of("FOOD"), rate(2012, 1, "15")),
                    domestic(texts, "MVA12", VatKind.REDUCED, List.of("REDUCED"), rate(2021, 10, "12"),
                            rate(2020, 4, "6"), rate(2018, 1, "12"))), abroad(texts)).toList();
        };
    }

    private static Stream<GroupedCode> abroad(Texts texts) {
        var none = new VatCode.Rate(LONG_AGO, Percent.ZERO);
        return Stream.of(
                domestic(texts, "EXEMPT", VatKind.EXEMPT, List.of("EXEMPT"), none),
                new GroupedCode(new VatCode("REVERSE", texts.text("vat.REVERSE"), VatKind.REVERSE_CHARGE,
                        List.of(none)), List.of("EU"), EVERY_ITEM),
                new GroupedCode(new VatCode("EXPORT", texts.text("vat.EXPORT"), VatKind.EXPORT, List.of(none)),
                        List.of("EXPORT"), EVERY_ITEM));
    }

    private static GroupedCode domestic(Texts texts, String code, VatKind kind, List<String> itemGroups,
                                        VatCode.Rate... rates) {
        return new GroupedCode(new VatCode(code, texts.text("vat." + code), kind, List.of(rates)),
                List.of("DOMESTIC"), itemGroups);
    }

    private static VatCode.Rate rate(int year, int month, String percent) {
        return new VatCode.Rate(LocalDate.of(year, month, 1), Percent.of(percent));
    }
}
