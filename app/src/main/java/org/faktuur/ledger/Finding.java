package org.faktuur.ledger;

import java.util.Map;

/// What a check of the books found wrong: a text key of its check, the document, and the facts to word it with.
public record Finding(String key, String document, Map<String, Object> facts) {

    public Finding {
        facts = Map.copyOf(facts);
    }
}
