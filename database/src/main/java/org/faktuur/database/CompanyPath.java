package org.faktuur.database;

import java.nio.file.Path;

/// The names of a company's files: the books, their lock, their posting journal and their backups.
record CompanyPath(Path folder, String name) {

    private static final String ENDING = ".mv.db";

    /// The files of a company named by its books, with or without the ending.
    ///
    /// @throws BooksRefusedException when the store would read more than a name in it
    static CompanyPath of(Path company) {
        var absolute = company.toAbsolutePath().normalize();
        var last = absolute.getFileName();
        var name = last == null ? "" : last.toString();
        if (name.endsWith(ENDING)) {
            name = name.substring(0, name.length() - ENDING.length());
        }
        if (name.isBlank() || absolute.getParent() == null || absolute.toString().indexOf(';') >= 0) {
            throw new BooksRefusedException(new BooksRefusal.NameNotAllowed(company));
        }
        return new CompanyPath(absolute.getParent(), name);
    }

    Path file() {
        return folder.resolve(name + ENDING);
    }

    Path lock() {
        return folder.resolve(name + ".lock");
    }

    Path journal() {
        return folder.resolve(name + ".journal");
    }

    Path backups() {
        return folder.resolve(name + ".backup");
    }

    String url() {
        return "jdbc:h2:file:" + folder.resolve(name);
    }
}
