package org.faktuur.tabular;

import java.util.List;

/// One of our fields that a file may fill; each kind of import has its own as an enum.
public interface ImportField {

    /// The name in mappings and in our own exports, in small letters: unit_price.
    String key();

    /// Whether a row without it is refused.
    boolean required();

    /// How other programs head such a column, in any of the languages; without spaces, marks and capitals.
    List<String> headings();
}
