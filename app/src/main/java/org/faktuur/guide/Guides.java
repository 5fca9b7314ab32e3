package org.faktuur.guide;

import java.util.List;

/// The guides that come with the program.
public interface Guides {

    /// All of them, by lesson.
    List<Guide> all();
}
