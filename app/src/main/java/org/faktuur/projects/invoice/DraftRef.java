package org.faktuur.projects.invoice;

/// A draft as somebody has read it.
///
/// @param version as it was then: whoever changed an older one is refused
public record DraftRef(String number, int version) {
}
