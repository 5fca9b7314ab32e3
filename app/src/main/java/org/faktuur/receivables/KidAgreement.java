package org.faktuur.receivables;

import java.util.Optional;

/// What a bank agreed that customers write with a payment: a KID of one kind, of so many figures.
///
/// @param length with the last figure, 2 to 25; 0: as many as the number of the document needs
public record KidAgreement(KidMethod method, int length) {

    /// No KID was agreed.
    public static final KidAgreement NONE = new KidAgreement(KidMethod.NONE, 0);

    private static final int MOST = 25;

    /// May a KID be so long?
    public static boolean isLength(int length) {
        return length == 0 || length > 1 && length <= MOST;
    }

    /// The KID of a document by its number, filled up with zeros from the left; empty where none was agreed, or where
    /// its figures are too many.
    public Optional<Kid> of(String documentNumber) {
        var figures = Kid.figuresOf(documentNumber);
        var body = "0".repeat(Math.max(0, length - 1 - figures.length())) + figures;
        var most = length == 0 ? MOST : length;
        return method == KidMethod.NONE || figures.isEmpty() || body.length() >= most ? Optional.empty()
                : Optional.of(new Kid(body + (method == KidMethod.MOD10 ? Kid.mod10(body) : Kid.mod11(body))));
    }
}
