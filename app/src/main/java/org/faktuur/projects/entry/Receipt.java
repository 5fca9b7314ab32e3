package org.faktuur.projects.entry;

import java.util.Arrays;
import java.util.Optional;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.ProjectRefusal;

/// The paper that proves an expense, as it was scanned or sent.
public record Receipt(String fileName, Kind kind, byte[] content) {

    /// The most that is kept of one, in bytes: 5 MB.
    public static final int MOST = 5 * 1024 * 1024;

    private static final int MOST_NAME = 120;

    /// What receipts are kept as, told by how the file begins, whatever it is called.
    public enum Kind {
        PDF(0x25, 0x50, 0x44, 0x46), PNG(0x89, 0x50, 0x4E, 0x47), JPEG(0xFF, 0xD8, 0xFF);

        private final byte[] begins;

        Kind(int... begins) {
            this.begins = new byte[begins.length];
            for (var at = 0; at < begins.length; at++) {
                this.begins[at] = (byte) begins[at];
            }
        }

        static Optional<Kind> of(byte[] content) {
            return Arrays.stream(values()).filter(each -> content.length > each.begins.length
                    && Arrays.equals(content, 0, each.begins.length, each.begins, 0, each.begins.length)).findFirst();
        }
    }

    /// A file as a receipt. Refused above 5 MB, and when it is neither PDF nor PNG nor JPEG.
    public static Outcome<Receipt> of(String fileName, byte[] content) {
        if (content.length > MOST) {
            return Outcome.refused(new ProjectRefusal.ReceiptTooLarge(fileName, MOST / 1024 / 1024));
        }
        var name = fileName.length() > MOST_NAME ? fileName.substring(fileName.length() - MOST_NAME) : fileName;
        return Kind.of(content).map(kind -> Outcome.done(new Receipt(name, kind, content)))
                .orElseGet(() -> Outcome.refused(new ProjectRefusal.NoReceipt(fileName)));
    }
}
