package org.faktuur.shell;

import java.time.Instant;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.session.Session;

/// What was said to the person at the desk: the messages that stand in the message bar, newest first, and the log of
/// all of them.
final class Messages {

    static final int MOST = 3;
    private static final int LONGEST_LOG = 500;

    /// A message and when it was said.
    record Said(Instant at, Message message) {
    }

    private final Session session;
    private final ObservableList<Message> standing = FXCollections.observableArrayList();
    private final ObservableList<Said> log = FXCollections.observableArrayList();

    Messages(Session session) {
        this.session = session;
    }

    ObservableList<Message> standing() {
        return standing;
    }

    ObservableList<Said> log() {
        return log;
    }

    void say(Message message) {
        log.addFirst(new Said(session.now(), message));
        standing.addFirst(message);
        if (standing.size() > MOST) {
            standing.removeLast();
        }
        if (log.size() > LONGEST_LOG) {
            log.removeLast();
        }
    }

    void close(Message message) {
        standing.remove(message);
    }
}
