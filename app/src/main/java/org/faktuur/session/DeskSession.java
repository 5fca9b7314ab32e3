package org.faktuur.session;

import java.time.Instant;
import java.time.LocalDate;

/// The session of the person at the desk: its date, language and duty can be changed while it lasts.
public final class DeskSession implements Session {

    private final String user;
    private volatile LocalDate today;
    private volatile Language language;
    private volatile Duty duty = Duty.BOOKKEEPER;

    /// A session that begins on this day and in this language.
    public DeskSession(String user, LocalDate today, Language language) {
        this.user = user;
        this.today = today;
        this.language = language;
    }

    /// A session of the person who started the program, on the machine's date.
    public static DeskSession ofToday(Language language) {
        return new DeskSession(System.getProperty("user.name", "desk"), LocalDate.now(), language);
    }

    @Override
    public String user() {
        return user;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public Duty duty() {
        return duty;
    }

    /// From now on what is done on projects is done as this.
    public void workAs(Duty other) {
        duty = other;
    }

    /// From now on documents are dated so.
    public void workOn(LocalDate day) {
        today = day;
    }

    /// From now on the screen speaks this language.
    public void speak(Language other) {
        language = other;
    }
}
