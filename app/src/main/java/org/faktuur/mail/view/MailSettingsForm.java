package org.faktuur.mail.view;

import java.util.Optional;
import org.faktuur.mail.MailRefusal;
import org.faktuur.mail.MailSecurity;
import org.faktuur.mail.MailSettings;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;

/// The e-mail settings as they are edited.
final class MailSettingsForm {

    private final EntryForm form = new EntryForm(MailSettingsForm::place);
    private final EntryField<String> host = form.text("mailHost", 120);
    private final EntryForm.Choice<MailSecurity> security = form.choice("mailSecurity", MailSecurity.STARTTLS);
    private final EntryField<String> port = form.text("mailPort", 5).rule(MailSettingsForm::badPort);
    private final EntryField<String> user = form.text("mailUser", 120);
    private final EntryField<String> password = form.text("mailPassword", 200);
    private final EntryField<String> senderName = form.text("senderName", 120);
    private final EntryField<String> senderAddress = form.text("senderAddress", 254);
    private final EntryField<String> replyTo = form.text("replyTo", 254);

    MailSettingsForm() {
        security.value().subscribe((before, now) -> {
            if (port.get().equals(Integer.toString(before.usualPort()))) {
                port.set(Integer.toString(now.usualPort()));
            }
        });
    }

    EntryForm form() {
        return form;
    }

    EntryForm.Choice<MailSecurity> security() {
        return security;
    }

    private static Optional<Refusal> badPort(String typed) {
        return typed.matches("\\d{1,5}") ? Optional.empty() : Optional.of(new MailRefusal.BadPort(typed));
    }

    private static String place(Refusal refusal) {
        return switch (refusal) {
            case MailRefusal.BadMailServer _, MailRefusal.ServerNotReached _ -> "mailHost";
            case MailRefusal.BadPort _ -> "mailPort";
            case MailRefusal.SignInRefused _ -> "mailUser";
            case MailRefusal.NoPassword _ -> "mailPassword";
            case MailRefusal.BadSender _ -> "senderAddress";
            case MailRefusal.BadReplyTo _ -> "replyTo";
            default -> "";
        };
    }

    /// Shows these settings, no password typed.
    void show(MailSettings settings) {
        form.show(() -> {
            host.set(settings.server().host());
            security.value().set(settings.server().security());
            port.set(Integer.toString(settings.server().port()));
            user.set(settings.server().user());
            password.set("");
            senderName.set(settings.sender().name());
            senderAddress.set(settings.sender().address());
            replyTo.set(settings.sender().replyTo());
        });
    }

    /// The settings as they stand in the form; what is no port is marked there already.
    MailSettings written() {
        return new MailSettings(new MailSettings.Server(host.get(), badPort(port.get()).isPresent() ? 0
                : Integer.parseInt(port.get()), security.get(), user.get()),
                new MailSettings.Sender(senderName.get(), senderAddress.get(), replyTo.get()));
    }

    /// The password as it was typed; empty where it is to stay.
    String password() {
        return password.get();
    }
}
