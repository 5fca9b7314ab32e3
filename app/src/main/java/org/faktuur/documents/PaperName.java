package org.faktuur.documents;

import java.time.LocalDate;

/// What a kept paper is found by: its kind, number and date.
public record PaperName(PaperKind kind, String number, LocalDate date) {

    public PaperName {
        if (number.isBlank()) {
            throw new IllegalArgumentException("a paper without a number is not kept");
        }
    }

    /// The name of this document.
    public static PaperName of(Document document) {
        var heading = document.heading();
        return new PaperName(heading.kind(), heading.number(), heading.date());
    }
}
