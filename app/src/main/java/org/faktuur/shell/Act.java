package org.faktuur.shell;

/// Something that a feature offers to do, by the key of its text; other names stand under the key and `.synonyms`,
/// a sentence about it under the key and `.about`. `onStartPage`: it has a button on the first page.
public record Act(String key, String icon, Command command, boolean onStartPage) {
}
