package org.faktuur.listing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The queries that the person at the desk saved, by the name of the list that they ask and their own.
public interface SavedQueries {

    /// Names are this long at most.
    int LONGEST_NAME = 60;

    /// Those of a list, by name.
    List<SavedQuery> of(String list);

    /// Keeps it under its name, in place of what was there.
    void save(String list, Query query);

    /// Gives it another name, which nothing bears yet.
    void rename(String list, String from, String to);

    /// Forgets it.
    void delete(String list, String name);

    /// From now on the list opens with this one; with none when it is empty.
    void makeUsual(String list, Optional<String> name);

    /// The one of this name.
    default Optional<Query> byName(String list, String name) {
        return of(list).stream().filter(each -> each.name().equals(name)).map(SavedQuery::query).findFirst();
    }

    /// The one that the list opens with.
    default Optional<Query> usual(String list) {
        return of(list).stream().filter(SavedQuery::usual).map(SavedQuery::query).findFirst();
    }

    /// Queries that last as long as the program runs.
    static SavedQueries inMemory() {
        return new SavedQueries() {

            private final Map<String, Map<String, SavedQuery>> kept = new TreeMap<>();

            private Map<String, SavedQuery> in(String list) {
                return kept.computeIfAbsent(list, _ -> new TreeMap<>());
            }

            @Override
            public synchronized List<SavedQuery> of(String list) {
                return List.copyOf(in(list).values());
            }

            @Override
            public synchronized void save(String list, Query query) {
                in(list).merge(query.name(), new SavedQuery(query, false),
                        (old, _) -> new SavedQuery(query, old.usual()));
            }

            @Override
            public synchronized void rename(String list, String from, String to) {
                var old = in(list).remove(from);
                in(list).put(to, new SavedQuery(old.query().named(to), old.usual()));
            }

            @Override
            public synchronized void delete(String list, String name) {
                in(list).remove(name);
            }

            @Override
            public synchronized void makeUsual(String list, Optional<String> name) {
                in(list).replaceAll((each, old) -> new SavedQuery(old.query(), Optional.of(each).equals(name)));
            }
        };
    }
}
