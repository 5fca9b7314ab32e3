package org.faktuur.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.session.Language;

/// What a paper says, in the customer's language; how it looks is decided by whoever renders it.
public record Document(Heading heading, Seller seller, Buyer buyer, References references, Payment payment,
        Content content) {

    /// What it is, its number (empty on a pro forma invoice), its date, when and where was delivered and the
    /// language.
    public record Heading(PaperKind kind, String number, LocalDate date, Delivery delivery, Language language) {
    }

    /// When and where was delivered; no lines when the place is the buyer's own address.
    public record Delivery(Optional<LocalDate> date, List<String> place) {

        /// Nothing is said about the delivery.
        public static final Delivery NONE = new Delivery(Optional.empty(), List.of());

        public Delivery {
            place = List.copyOf(place);
        }
    }

    /// The same paper with these words below everything else.
    public Document withFooter(String words) {
        var notes = Stream.concat(content.notes().stream(), Stream.of(words)).toList();
        return new Document(heading, seller, buyer, references, payment, content.withNotes(notes));
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

    /// Is it about work on a project, so that its lines bear days and stand in groups?
    boolean isOfProject() {
        return content.lines().stream().anyMatch(line -> line.under().work().isPresent());
    }

    /// Do its lines come from several orders, so that each stands under its own?
    boolean hasSeveralOrders() {
        return content.lines().stream().map(Line::order).filter(order -> !order.isEmpty()).distinct().count() > 1;
    }
}
