package org.faktuur.guide.view;

import org.faktuur.guide.Guide;

/// A line of the list of guides: a lesson's name, or a guide of the lesson above it.
public sealed interface GuideRow {

    /// A lesson, named by one of its guides.
    record Heading(Guide first) implements GuideRow {
    }

    /// A guide.
    record Entry(Guide guide) implements GuideRow {
    }
}
