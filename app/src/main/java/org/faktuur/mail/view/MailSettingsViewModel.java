package org.faktuur.mail.view;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.mail.MailAddress;
import org.faktuur.mail.MailRefusal;
import org.faktuur.mail.MailSecurity;
import org.faktuur.mail.MailSettings;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// The e-mail settings, tried out before they are kept.
public final class MailSettingsViewModel implements Page {

    private static final String KEY = "MailSettingsView.";

    private record Read(MailSettings settings, boolean passwordKept) {
    }

    private final MailPages pages;
    private final MailSettingsForm settings = new MailSettingsForm();
    private final EntryForm test = new EntryForm(_ -> "");
    private final EntryField<String> testTo = test.text("testTo", 254);
    private final ReadOnlyObjectWrapper<Words> passwordNote = new ReadOnlyObjectWrapper<>(Words.NONE);
    private final Command save = settings.form().saving(this::keep);
    private final Command sendTest = Command.of("F9", this::tryOut);
    private boolean shownBefore;

    MailSettingsViewModel(MailPages pages) {
        this.pages = pages;
    }

    /// The fields of the settings.
    public EntryForm form() {
        return settings.form();
    }

    /// The field of the test's address.
    public EntryForm test() {
        return test;
    }

    /// Where it stands.
    public Desk desk() {
        return pages.desk();
    }

    /// Is a password kept on this machine?
    public ObservableValue<Words> passwordNote() {
        return passwordNote.getReadOnlyProperty();
    }

    /// Where passwords are kept, and where not.
    public Words passwordPlace() {
        var place = pages.setup().passwords().place();
        return place.isEmpty() ? Words.NONE : Words.of(KEY + "passwordPlace", Map.of("file", place));
    }

    /// What can be read on the way; nothing while the way is secured.
    public ObservableValue<Words> openWay() {
        return settings.security().value().map(chosen -> chosen == MailSecurity.NONE ? Words.of(KEY + "openWay")
                : Words.NONE);
    }

    /// Keeps the settings.
    public Command save() {
        return save;
    }

    /// Sends one e-mail with what is typed.
    public Command sendTest() {
        return sendTest;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("MailFeature.settings"));
    }

    @Override
    public void onShown() {
        if (!shownBefore) {
            shownBefore = true;
            load();
        }
    }

    @Override
    public void refresh() {
        if (mayClose()) {
            load();
        }
    }

    @Override
    public boolean mayClose() {
        return form().mayClose(desk());
    }

    private void load() {
        desk().background().run(() -> read(pages.setup().parameters().settings().orElseGet(this::usual)), this::show);
    }

    private MailSettings usual() {
        return new MailSettings(new MailSettings.Server("", MailSecurity.STARTTLS.usualPort(), MailSecurity.STARTTLS,
                ""), pages.setup().usual().get());
    }

    private Read read(MailSettings found) {
        return new Read(found, pages.setup().passwords().of(found.server()).isPresent());
    }

    private void show(Read read) {
        settings.show(read.settings());
        passwordNote.set(!read.settings().server().wantsSignIn() ? Words.NONE
                : Words.of(KEY + (read.passwordKept() ? "passwordKept" : "passwordMissing")));
        if (testTo.get().isEmpty()) {
            testTo.set(read.settings().sender().address());
        }
    }

    private void keep() {
        var written = settings.written();
        var password = settings.password();
        form().keep(desk(), () -> pages.verbs().save().save(written, password).map(this::read), kept -> {
            show(kept);
            desk().navigator().say(Message.done(Words.of(KEY + "saved")));
        });
    }

    private void tryOut() {
        var to = testTo.get();
        if (!MailAddress.isGood(to)) {
            var bad = new MailRefusal.BadTestAddress(to);
            testTo.refuse(bad);
            desk().navigator().say(Message.refused(List.of(bad)));
            return;
        }
        var written = settings.written();
        var password = settings.password();
        form().keep(desk(), () -> pages.verbs().test().send(written, password, to), taken ->
                desk().navigator().say(Message.done(Words.of(KEY + "tested", Map.of("address", taken)))));
    }
}
