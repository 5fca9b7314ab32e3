package org.faktuur.guide;

import java.util.List;

/// A procedure as a list of steps: read by the manual, by the person at the desk and by the test alike.
public record Guide(String name, StartingCompany from, Lesson lesson, List<Step> steps) implements Comparable<Guide> {

    public Guide {
        steps = List.copyOf(steps);
    }

    /// Where a guide stands among the others: the lesson, and its place in it.
    public record Lesson(int number, int place) {
    }

    /// The steps that the person takes, in order. Their texts are numbered from 1 in this order.
    public List<Step> stepsForPerson() {
        return steps.stream().filter(step -> step.only().forPerson()).toList();
    }

    /// The steps that are taken where nobody looks on.
    public List<Step> stepsForTest() {
        return steps.stream().filter(step -> step.only().forTest()).toList();
    }

    /// The key of its texts: `guide.NAME.title`, `guide.NAME.1` …
    public String key() {
        return "guide." + name;
    }

    @Override
    public int compareTo(Guide other) {
        var byLesson = Integer.compare(lesson.number(), other.lesson.number());
        var byPlace = byLesson != 0 ? byLesson : Integer.compare(lesson.place(), other.lesson.place());
        return byPlace != 0 ? byPlace : name.compareTo(other.name);
    }
}
