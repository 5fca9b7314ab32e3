package org.faktuur.recurrence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// When something is done: from a start on, after a pattern, as long as its range says (the specification, C4). The
/// start is a time of the wall clock; a time that does not exist on a day, because clocks are put forward, is taken as
/// much later, and of a time that comes twice the first counts.
///
/// @param start the first time, or where the pattern does not hold there, before the first
public record Recurrence(LocalDateTime start, ZoneId zone, Pattern pattern, Range range) {

    /// Once, then.
    public static Recurrence once(LocalDateTime start, ZoneId zone) {
        return new Recurrence(start, zone, new Pattern.Once(), new Range.NoEnd());
    }

    /// Is there more than one time?
    public boolean recurs() {
        return at(1).isPresent();
    }

    /// The first time that comes after a moment; empty when there is none any more. Where it rests after each end, that
    /// moment is the end of the last one.
    public Optional<ZonedDateTime> after(Instant moment) {
        if (pattern instanceof Pattern.Rest(var hours) && !start.atZone(zone).toInstant().isAfter(moment)) {
            var next = moment.atZone(zone).plusHours(hours);
            return at(upTo(moment)).isPresent() && !isBeyond(next) ? Optional.of(next) : Optional.empty();
        }
        return at(upTo(moment));
    }

    /// The first times that come after a moment, as many as there are but no more than so many.
    public List<ZonedDateTime> after(Instant moment, int most) {
        var from = upTo(moment);
        return LongStream.range(from, from + most).mapToObj(this::at).flatMap(Optional::stream).toList();
    }

    /// The first times, as many as there are but no more than so many.
    public List<ZonedDateTime> first(int most) {
        return LongStream.range(0, most).mapToObj(this::at).flatMap(Optional::stream).toList();
    }

    /// How many times there are after one moment up to another, which still counts.
    public long between(Instant after, Instant upTo) {
        return Math.max(0, upTo(upTo) - upTo(after));
    }

    private Optional<ZonedDateTime> at(long number) {
        var most = switch (range) {
            case Range.EndAfter(var times) when !(pattern instanceof Pattern.Once) -> times;
            case Range.NoEnd _, Range.EndAfter _, Range.EndBy _ -> pattern instanceof Pattern.Once ? 1 : Long.MAX_VALUE;
        };
        if (number >= most) {
            return Optional.empty();
        }
        var time = pattern.at(number, start, zone);
        return isBeyond(time) ? Optional.empty() : Optional.of(time);
    }

    private boolean isBeyond(ZonedDateTime time) {
        return range instanceof Range.EndBy(var day) && time.toLocalDate().isAfter(day);
    }

    /// How many times there are up to a moment. As each comes after the one before it, halving finds that out.
    private long upTo(Instant moment) {
        if (isAfter(0, moment)) {
            return 0;
        }
        var before = 0L;
        var after = 1L;
        while (!isAfter(after, moment)) {
            before = after;
            after *= 2;
        }
        while (after - before > 1) {
            var middle = (before + after) / 2;
            if (isAfter(middle, moment)) {
                after = middle;
            } else {
                before = middle;
            }
        }
        return after;
    }

    private boolean isAfter(long number, Instant moment) {
        return at(number).map(time -> time.toInstant().isAfter(moment)).orElse(true);
    }
}
