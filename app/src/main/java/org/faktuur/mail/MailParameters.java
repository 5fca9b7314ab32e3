package org.faktuur.mail;

import java.util.Optional;

/// The e-mail settings of the company.
public interface MailParameters {

    /// What is set up; empty before anything was.
    Optional<MailSettings> settings();

    /// Keeps the settings.
    void save(MailSettings settings);
}
