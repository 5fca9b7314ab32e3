package org.faktuur.tabular;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where in a row each field's content stands.
final class Columns {

    private final String file;
    private final ImportSetup setup;
    private final Map<String, Integer> places = new HashMap<>();

    Columns(String file, ImportSetup setup, List<String> headings) {
        this.file = file;
        this.setup = setup;
        for (var at = 0; at < headings.size(); at++) {
            places.putIfAbsent(headings.get(at), at);
        }
    }

    String file() {
        return file;
    }

    TabularFormat format() {
        return setup.format();
    }

    /// What the mapping asks for and the file has not, and what it should ask for and does not.
    List<TabularRefusal> refusals(Collection<? extends ImportField> fields) {
        var refusals = new ArrayList<TabularRefusal>();
        for (var field : fields) {
            switch (setup.mapping().source(field).orElse(null)) {
                case Mapping.Source.Column(var heading) when !places.containsKey(heading) ->
                        refusals.add(new TabularRefusal.NoSuchColumn(heading));
                case null -> {
                    if (field.required()) {
                        refusals.add(new TabularRefusal.NotMapped(field.key()));
                    }
                }
                default -> {
                }
            }
        }
        return refusals;
    }

    String content(ImportField field, Row row) {
        return switch (setup.mapping().source(field).orElse(null)) {
            case Mapping.Source.Column(var heading) -> row.cells().get(places.get(heading));
            case Mapping.Source.Constant(var text) -> text;
            case null -> "";
        };
    }

    /// How a message names the field's place: by the file's heading, or by our own name.
    String label(ImportField field) {
        return setup.mapping().source(field).orElse(null) instanceof Mapping.Source.Column(var heading)
                ? heading : field.key();
    }
}
