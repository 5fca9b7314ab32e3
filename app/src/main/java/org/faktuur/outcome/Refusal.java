package org.faktuur.outcome;

/// A rule's reasoned no. Each feature has its own sealed set; the words stand under `reason.` and the
/// record's name in the feature's texts, with the record's components as placeholders.
public interface Refusal {
}
