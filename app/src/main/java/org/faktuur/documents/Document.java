package org.faktuur.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faktuur.session.Language;

/// What a paper says, in the customer's language; how it looks is decided by whoever renders it.
public record Document(Heading heading, Seller seller, Buyer buyer, References references, Payment payment,
        Content content) {

    /// What it is, its number (empty on a pro forma invoice), its date, when and where was delivered, the language,
    /// and whether it is a copy of a paper that was sent before.
    public record Heading(PaperKind kind, String number, LocalDate date, Delivery delivery, Language language,
            boolean copy) {
    }

    /// When and where was delivered; no lines when the place is the buyer's own address.
    public record Delivery(Optional<LocalDate> date, List<String> place) {

        /// Nothing is said about the delivery.
        public static final Delivery NONE = new Delivery(Optional.empty(), List.of());

        public Delivery {
            place = List.copyOf(place);
        }
    }

    /// The same paper with the copy mark.
    public Document asCopy() {
        var copied = new Heading(heading.kind(), heading.number(), heading.date(), heading.delivery(),
                heading.language(), true);
        return new Document(copied, seller, buyer, references, payment, content);
    }

    /// The language that the paper is written in.
    public Language language() {
        return heading.language();
    }

    /// Does any line bear a discount, so that the column is wanted?
    boolean hasDiscounts() {
        return content.lines().stream().flatMap(line -> line.pricing().stream())
                .anyMatch(pricing -> !pricing.discount().isZero());
    }
}
