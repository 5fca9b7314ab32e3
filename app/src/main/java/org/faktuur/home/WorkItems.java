package org.faktuur.home;

import java.util.List;

/// What waits in a feature, counted when the first page is shown. Called off the screen's thread.
public interface WorkItems {

    /// Its work items, also those with nothing waiting.
    List<WorkItem> workItems();
}
