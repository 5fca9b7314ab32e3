package org.faktuur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SellerParticularsTest {

    static Stream<Arguments> registrations() {
        return Stream.of(
                Arguments.of("NO", "974760673", "NO974760673MVA", true,
                        List.of("Org.nr 974 760 673 MVA", "Foretaksregisteret")),
                Arguments.of("NO", "974 760 673", "NO974760673MVA", false, List.of("Org.nr 974 760 673 MVA")),
                Arguments.of("NO", "974760673", "", false, List.of("Org.nr 974 760 673")),
                Arguments.of("NL", "36012345", "NL812345678B01", false,
                        List.of("KvK 36012345", "VAT no. NL812345678B01")),
                Arguments.of("NL", "36012345", "", false, List.of("KvK 36012345")),
                Arguments.of("DE", "HRB 1", "DE123456789", false, List.of("Reg. no. HRB 1", "VAT no. DE123456789")),
                Arguments.of("DE", "", "", false, List.of()));
    }

    @ParameterizedTest
    @MethodSource("registrations")
    void registrations_are_written_as_the_sellers_country_wants(String country, String number, String vat,
            boolean registered, List<String> written) {
        var seller = seller(country, new Seller.Registration(number, vat, registered), "");
        assertThat(particulars(seller).registrations()).isEqualTo(written);
    }

    static Stream<Arguments> accounts() {
        return Stream.of(
                Arguments.of("NO", "NO93 8601 1117 947",
                        List.of(new Fact("Account number", "8601 11 17947"), new Fact("IBAN", "NO93 8601 1117 947"))),
                Arguments.of("NO", "NL91ABNA0417164300", List.of(new Fact("IBAN", "NL91 ABNA 0417 1643 00"))),
                Arguments.of("NL", "NL91ABNA0417164300", List.of(new Fact("IBAN", "NL91 ABNA 0417 1643 00"))),
                Arguments.of("NL", "", List.of()));
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void accounts_are_written_as_the_buyers_bank_wants_them(String country, String iban, List<Fact> written) {
        assertThat(particulars(seller(country, new Seller.Registration("", "", false), iban)).account())
                .isEqualTo(written);
    }

    static Stream<Arguments> references() {
        return Stream.of(
                Arguments.of("NO", "2026001723", "KID"),
                Arguments.of("NO", "202600172-", "KID"),
                Arguments.of("NO", "F2026-0017", "Payment reference"),
                Arguments.of("NO", "12345678901234567890123456", "Payment reference"),
                Arguments.of("NL", "2026001723", "Payment reference"));
    }

    @ParameterizedTest
    @MethodSource("references")
    void a_reference_of_figures_is_a_kid_in_norway_only(String country, String reference, String label) {
        assertThat(particulars(seller(country, new Seller.Registration("", "", false), ""))
                .referenceLabel(reference)).isEqualTo(label);
    }

    private static Seller seller(String country, Seller.Registration registration, String iban) {
        return new Seller("Seller", new Seller.Address("", "", "", country), registration,
                new Seller.Contact("", "", ""), new Seller.BankAccount(iban, ""));
    }

    private static SellerParticulars particulars(Seller seller) {
        return new SellerParticulars(seller, Texts.of(Language.EN, "documents/documents"));
    }
}
