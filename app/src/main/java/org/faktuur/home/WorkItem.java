package org.faktuur.home;

/// What waits for you: a text with its `{count}`, the text of its one act, and the menu entry that it opens.
public record WorkItem(String key, long count, String actKey, String menuKey) {
}
