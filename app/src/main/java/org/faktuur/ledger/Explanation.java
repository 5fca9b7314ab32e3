package org.faktuur.ledger;

import java.util.List;
import java.util.Map;
import org.faktuur.texts.Words;

/// Why an entry of a voucher was made: what it comes from, the posting rule that matched, the formula with its
/// numbers, conversion and rounding. Worded only when it is shown, so that it reads in any language.
public record Explanation(List<Part> parts) {

    /// One part: its topic, the key of its text, and the numbers and names that fill it.
    public record Part(ExplanationTopic topic, String key, Map<String, Object> values) {

        public Part {
            values = Map.copyOf(values);
        }

        /// The part in words.
        public Words words() {
            return Words.of(key, values);
        }
    }

    public Explanation {
        parts = List.copyOf(parts);
    }
}
