package org.faktuur.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which account a posting type goes to: by priority this one, its group, every one (the specification, E2).
public final class PostingProfile {

    private record Place(PostingType type, PostingRule.Scope scope, String scopeKey) {
    }

    private final Map<Place, PostingRule> rules = new HashMap<>();

    public PostingProfile(Collection<PostingRule> rules) {
        rules.forEach(rule -> this.rules.put(new Place(rule.type(), rule.scope(), rule.scopeKey()), rule));
    }

    /// The rule for a posting of one in a group; empty when none fits.
    public Optional<PostingRule> ruleFor(PostingType type, String one, String group) {
        return at(type, PostingRule.Scope.ONE, one)
                .or(() -> at(type, PostingRule.Scope.GROUP, group))
                .or(() -> at(type, PostingRule.Scope.EVERY, ""));
    }

    private Optional<PostingRule> at(PostingType type, PostingRule.Scope scope, String scopeKey) {
        return Optional.ofNullable(rules.get(new Place(type, scope, scopeKey)));
    }
}
