package org.faktuur.receivables;

import java.util.Optional;

/// The customer identification of a Norwegian payment (KID): 2 to 25 figures of which the last proves the others, by
/// MOD10 or by MOD11, where the last may be a hyphen.
public record Kid(String number) {

    /// A KID of the figures of a document's number, proven by MOD10; empty where they make none.
    public static Optional<Kid> of(String documentNumber) {
        return new KidAgreement(KidMethod.MOD10, 0).of(documentNumber);
    }

    /// A KID as somebody wrote it; empty when its last figure does not prove the others.
    public static Optional<Kid> read(String written) {
        var compact = written.replaceAll("\\s", "");
        if (!compact.matches("\\d{1,24}[\\d-]")) {
            return Optional.empty();
        }
        var body = compact.substring(0, compact.length() - 1);
        var last = compact.charAt(compact.length() - 1);
        return last == mod10(body) || last == mod11(body) ? Optional.of(new Kid(compact)) : Optional.empty();
    }

    /// What it proves: all but its last figure.
    public String body() {
        return number.substring(0, number.length() - 1);
    }

    /// Is it the KID of this document?
    public boolean isOf(String documentNumber) {
        return unpadded(body()).equals(unpadded(figuresOf(documentNumber)));
    }

    private static String unpadded(String figures) {
        return figures.replaceFirst("^0+(?=\\d)", "");
    }

    static String figuresOf(String documentNumber) {
        return documentNumber.replaceAll("\\D", "");
    }

    /// Luhn: every second figure from the right is doubled, and its figures are added.
    static char mod10(String figures) {
        var sum = 0;
        for (var at = 0; at < figures.length(); at++) {
            var figure = figures.charAt(figures.length() - 1 - at) - '0';
            var weighed = at % 2 == 0 ? 2 * figure : figure;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /// Weighed 2 to 7 from the right, again and again; a hyphen stands for ten.
    static char mod11(String figures) {
        var sum = 0;
        for (var at = 0; at < figures.length(); at++) {
            sum += (figures.charAt(figures.length() - 1 - at) - '0') * (2 + at % 6);
        }
        var rest = (11 - sum % 11) % 11;
        return rest == 10 ? '-' : (char) ('0' + rest);
    }
}
