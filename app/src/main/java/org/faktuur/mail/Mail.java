package org.faktuur.mail;

import java.util.List;
import org.faktuur.numbering.DocumentRef;

/// An e-mail about a document, with the document's paper.
public record Mail(About about, Letter letter, Attachment attachment) {

    /// Which document of which customer's account it is about.
    public record About(String customer, DocumentRef document) {
    }

    /// To whom, and what it says. Several addresses stand with commas or semicolons between them.
    public record Letter(String to, String cc, String subject, String text) {

        /// A letter without copies.
        public Letter(String to, String subject, String text) {
            this(to, "", subject, text);
        }
    }

    /// The paper that goes along, under this file name with its ending.
    public record Attachment(String name, byte[] content) {
    }

    /// A mail about a document of a customer.
    public static Mail about(String customer, DocumentRef document, Letter letter, Attachment attachment) {
        return new Mail(new About(customer, document), letter, attachment);
    }

    /// The addresses of a field that holds several.
    public static List<String> addresses(String field) {
        return List.of(field.split("[,;]")).stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }
}
