package org.ukuk.desk;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ukuk.accounts.SignedIn;

/// Fills in the form of an item as somebody at the desk would: `DeskForm.of(editor).type("en.title", "Wages").begin()`.
final class DeskForm {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final SignedIn who;
    private final List<String> fields = new ArrayList<>();

    private DeskForm(SignedIn who) {
        this.who = who;
    }

    static DeskForm of(SignedIn who) {
        return new DeskForm(who)
                .type("original", "en")
                .type("visibility", "public")
                .type("en.status", "original");
    }

    DeskForm type(String name, String value) {
        fields.add(name);
        fields.add(value);
        return this;
    }

    HttpResponse<String> send(String path) {
        return who.post(path, fields.toArray(String[]::new));
    }

    /// Saves a new publication and returns its path at the desk.
    String begin() {
        return path(send("/desk/publication/new"));
    }

    /// Saves over the version that is there now.
    HttpResponse<String> save(String path) {
        return type("version", version(who, path)).send(path);
    }

    static String version(SignedIn who, String path) {
        var found = VERSION.matcher(who.get(path).body());
        if (!found.find()) {
            throw new AssertionError("no form at " + path);
        }
        return found.group(1);
    }

    /// Where a save led, without its query.
    static String path(HttpResponse<String> saved) {
        if (saved.statusCode() != 303) {
            throw new AssertionError(saved.statusCode() + ": " + saved.body());
        }
        var location = saved.headers().firstValue("Location").orElseThrow();
        return location.replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }
}
