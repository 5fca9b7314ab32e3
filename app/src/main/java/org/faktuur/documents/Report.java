package org.faktuur.documents;

import java.time.LocalDate;
import java.util.List;
import org.faktuur.session.Language;

/// A paper that lists something: an ageing, a statement of account. In the reader's language; how it looks is decided
/// by whoever renders it.
///
/// @param to the name and the address that it is sent to, line by line; empty where it stays in the house
public record Report(Heading heading, Seller seller, List<String> to, List<Particular> particulars,
                     List<Table> tables, List<String> notes) {

    /// What it is called, of which day, and in which language.
    public record Heading(String title, LocalDate date, Language language) {
    }

    /// What stands above the tables: a label and what it says.
    public record Particular(String label, String value) {
    }

    /// A table under its own title (empty: none), with a last row that stands out (empty: none).
    public record Table(String title, List<Column> columns, List<List<String>> rows, List<String> total) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            total = List.copyOf(total);
        }
    }

    /// A column: its head, how wide it is in millimetres (0: what the others leave), and whether figures stand in it.
    public record Column(String head, int width, boolean figures) {

        /// Of words.
        public static Column words(String head, int width) {
            return new Column(head, width, false);
        }

        /// Of figures, to the right.
        public static Column figures(String head, int width) {
            return new Column(head, width, true);
        }
    }

    public Report {
        to = List.copyOf(to);
        particulars = List.copyOf(particulars);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }
}
