package org.faktuur.tabular;

/// A record that a file brings: the row it begins in, the field and the content of its key, the fingerprint of what
/// the file says of it, and the record itself.
public record Incoming<T>(MappedRow row, ImportField keyField, String key, String fingerprint, T content) {
}
