package org.faktuur.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faktuur.texts.Texts;

/// What the law of the seller's country wants said about the seller, in the paper's language: KvK and btw-id in the
/// Netherlands; Org.nr with MVA and Foretaksregisteret in Norway.
record SellerParticulars(Seller seller, Texts texts) {

    private static final String NORWAY = "NO";
    private static final String NETHERLANDS = "NL";

    /// The address in one or two lines.
    List<String> address() {
        var address = seller.address();
        return known(address.street(), (address.postalCode() + " " + address.city()).strip());
    }

    /// The registrations.
    List<String> registrations() {
        return switch (seller.address().country()) {
            case NORWAY -> norwegian();
            case NETHERLANDS -> known(worded("paper.kvk", seller.registration().number()),
                    worded("paper.sellerVat", seller.registration().vatNumber()));
            default -> known(worded("paper.registration", seller.registration().number()),
                    worded("paper.sellerVat", seller.registration().vatNumber()));
        };
    }

    List<String> contact() {
        return known(seller.contact().phone(), seller.contact().email(), seller.contact().website());
    }

    /// The bank account as the buyer's bank wants it: Norwegians pay to the eleven figures that stand in the IBAN.
    List<Fact> account() {
        var facts = new ArrayList<Fact>();
        if (isNorwegian() && compact(seller.bank().iban()).matches("NO\\d{13}")) {
            var figures = compact(seller.bank().iban()).substring(4);
            facts.add(new Fact(texts.text("paper.bankAccount"),
                    figures.substring(0, 4) + " " + figures.substring(4, 6) + " " + figures.substring(6)));
        }
        facts.add(new Fact(texts.text("paper.iban"), grouped(compact(seller.bank().iban()), 4)));
        facts.add(new Fact(texts.text("paper.bic"), seller.bank().bic()));
        return facts.stream().filter(Fact::isKnown).toList();
    }

    /// What to call the reference to pay under: a KID in Norway when it is one.
    String referenceLabel(String reference) {
        return texts.text(isNorwegian() && reference.matches("\\d{1,24}[\\d-]")
                ? "paper.kid" : "paper.paymentReference");
    }

    /// Envelopes show the address at the left in Norway, at the right in the Netherlands.
    String window() {
        return NETHERLANDS.equals(seller.address().country()) ? "window-right" : "window-left";
    }

    private boolean isNorwegian() {
        return NORWAY.equals(seller.address().country());
    }

    private List<String> norwegian() {
        var registration = seller.registration();
        var key = registration.vatNumber().isBlank() ? "paper.orgNumber" : "paper.orgNumberVat";
        var figures = registration.number().replaceAll("\\D", "");
        var number = figures.length() == 9 ? grouped(figures, 3) : registration.number();
        return known(worded(key, number),
                registration.inBusinessRegister() ? texts.text("paper.businessRegister") : "");
    }

    private String worded(String key, String number) {
        return number.isBlank() ? "" : texts.text(key, Map.of("number", number));
    }

    private static List<String> known(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).toList();
    }

    private static String compact(String number) {
        return number.replaceAll("\\s", "");
    }

    private static String grouped(String figures, int size) {
        return figures.replaceAll("(.{" + size + "})(?=.)", "$1 ");
    }
}
