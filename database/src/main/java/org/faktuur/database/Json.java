package org.faktuur.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// JSON as the posting journal holds it: objects, lists, and leaves kept as the text they were written with.
sealed interface Json {

    /// An object; the order of its members is kept.
    record Members(Map<String, Json> members) implements Json {

        /// A member that must be there.
        Json get(String name) {
            var member = members.get(name);
            if (member == null) {
                throw new IllegalArgumentException("no " + name);
            }
            return member;
        }

        String text(String name) {
            if (get(name) instanceof Leaf leaf && leaf.text() != null) {
                return leaf.text();
            }
            throw new IllegalArgumentException(name + " is no text");
        }

        long number(String name) {
            return Long.parseLong(text(name));
        }
    }

    /// A list.
    record Items(List<Json> items) implements Json {
    }

    /// A text, a number or a truth as its characters; null for null.
    record Leaf(String text) implements Json {
    }

    /// Reads one value.
    ///
    /// @throws IllegalArgumentException when the text is no JSON
    static Json read(String text) {
        var reader = new Reader(text);
        var value = reader.value(0);
        reader.end();
        return value;
    }

    /// Reads from left to right.
    final class Reader {

        private static final int DEEPEST = 20;

        private final String text;
        private int at;

        private Reader(String text) {
            this.text = text;
        }

        private Json value(int depth) {
            if (depth > DEEPEST) {
                throw wrong();
            }
            return switch (peek()) {
                case '{' -> members(depth);
                case '[' -> items(depth);
                case '"' -> new Leaf(string());
                default -> bare();
            };
        }

        private Json members(int depth) {
            at++;
            var members = new LinkedHashMap<String, Json>();
            while (peek() != '}') {
                if (!members.isEmpty()) {
                    expect(',');
                }
                var name = string();
                expect(':');
                members.put(name, value(depth + 1));
            }
            at++;
            return new Members(members);
        }

        private Json items(int depth) {
            at++;
            var items = new ArrayList<Json>();
            while (peek() != ']') {
                if (!items.isEmpty()) {
                    expect(',');
                }
                items.add(value(depth + 1));
            }
            at++;
            return new Items(items);
        }

        private Json bare() {
            var start = at;
            while (at < text.length() && "{}[]\",:".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            if (start == at) {
                throw wrong();
            }
            var word = text.substring(start, at);
            return new Leaf(word.equals("null") ? null : word);
        }

        private String string() {
            expect('"');
            var string = new StringBuilder();
            while (peek() != '"') {
                string.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
                at++;
            }
            at++;
            return string.toString();
        }

        private char escaped() {
            at++;
            if (peek() != 'u') {
                return text.charAt(at);
            }
            if (at + 4 >= text.length()) {
                throw wrong();
            }
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
        }

        private char peek() {
            if (at >= text.length()) {
                throw wrong();
            }
            return text.charAt(at);
        }

        private void expect(char c) {
            if (peek() != c) {
                throw wrong();
            }
            at++;
        }

        private void end() {
            if (at != text.length()) {
                throw wrong();
            }
        }

        private IllegalArgumentException wrong() {
            return new IllegalArgumentException("no JSON at " + at);
        }
    }
}
