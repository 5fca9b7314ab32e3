package org.faktuur.printing.view;

import java.util.List;
import org.faktuur.documents.Destination;
import org.faktuur.printing.Part;
import org.faktuur.printing.PrintEntry;
import org.faktuur.shell.ListColumn;

/// A line of print management as the list shows it; the first place is 1.
record PrintRow(int place, PrintEntry entry) {

    private static final String KEY = "PrintManagementView.";

    /// The columns of the list.
    static List<ListColumn<PrintRow>> columns() {
        return List.of(
                ListColumn.<PrintRow>number("place", KEY + "place", PrintRow::place).wide(52),
                ListColumn.<PrintRow, Part>status("part", KEY + "kindOfLine", Part.class, row -> row.entry().part())
                        .wide(90),
                ListColumn.<PrintRow>text("name", KEY + "name", row -> row.entry().name()).wide(90),
                ListColumn.<PrintRow>number("copies", KEY + "copies", row -> row.entry().copies()).wide(66),
                ListColumn.<PrintRow, Destination>status("destination", KEY + "destination", Destination.class,
                        row -> row.entry().destination().kind()).wide(94),
                ListColumn.<PrintRow>words("target", KEY + "where",
                        row -> PrintWords.where(row.entry().destination())).wide(170),
                ListColumn.<PrintRow>words("condition", KEY + "condition",
                        row -> PrintWords.when(row.entry().condition())).wide(130));
    }
}
