package org.faktuur.imports.view;

import org.faktuur.tabular.Mapping;

/// What a person may choose for a field: nothing, a fixed text, or a column.
sealed interface MappingChoice {

    /// The field keeps its ordinary value.
    record Nothing() implements MappingChoice {
    }

    /// The same text in every row.
    record FixedText() implements MappingChoice {
    }

    /// A column by its heading.
    record Column(String heading) implements MappingChoice {
    }

    static MappingChoice of(Mapping.Source source) {
        return switch (source) {
            case Mapping.Source.Column(var heading) -> new Column(heading);
            case Mapping.Source.Constant _ -> new FixedText();
        };
    }
}
