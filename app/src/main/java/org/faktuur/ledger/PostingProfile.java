package org.faktuur.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which account a posting type goes to: by priority this one, its group, every one (the specification, E2). A
/// customer's balance goes where the posting profile of the document says, or else where every profile says.
public final class PostingProfile {

    private record Place(String profile, PostingType type, PostingRule.Scope scope, String scopeKey) {
    }

    private final Map<Place, PostingRule> rules = new HashMap<>();

    public PostingProfile(Collection<PostingRule> rules) {
        rules.forEach(rule -> this.rules.put(new Place(rule.profile(), rule.type(), rule.scope(), rule.scopeKey()),
                rule));
    }

    /// The rule for a posting of one in a group; empty when none fits.
    public Optional<PostingRule> ruleFor(PostingType type, String one, String group) {
        return within("", type, one, group);
    }

    /// The rule for the balance of a customer in a group, on a posting profile; empty when none fits.
    public Optional<PostingRule> customerRule(String profile, String customer, String group) {
        return within(profile, PostingType.CUSTOMER_BALANCE, customer, group)
                .or(() -> within("", PostingType.CUSTOMER_BALANCE, customer, group));
    }

    private Optional<PostingRule> within(String profile, PostingType type, String one, String group) {
        return at(profile, type, PostingRule.Scope.ONE, one)
                .or(() -> at(profile, type, PostingRule.Scope.GROUP, group))
                .or(() -> at(profile, type, PostingRule.Scope.EVERY, ""));
    }

    private Optional<PostingRule> at(String profile, PostingType type, PostingRule.Scope scope, String scopeKey) {
        return Optional.ofNullable(rules.get(new Place(profile, type, scope, scopeKey)));
    }
}
