package org.ukuk.platform.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

/// What every page knows: its language, its address, how to say things. Controllers take it as a parameter and return
/// `page.show(template, …)`; templates get it as `page`.
///
/// @param path the address without host and query, such as `/ky/library`
/// @param query the query without `?`; empty when there is none
/// @param origin scheme, host and port as the reader sees them, such as `https://ukuk.example`
/// @param role code of the reader's role when signed in; null for everybody else
/// @param csrf name and value of the hidden field that forms send back; null on pages without such forms
public record Page(
        Language language,
        String path,
        String query,
        String origin,
        @Nullable String role,
        @Nullable Csrf csrf,
        Messages messages,
        List<Section> sections) {

    /// The hidden field that proves a form came from this site.
    public record Csrf(String name, String token) {}

    /// The text of a message in the page's language.
    public String say(String key, Object... arguments) {
        return messages.say(language, key, arguments);
    }

    /// A path of this site in the page's language: `to("/library")` is `/ky/library`.
    public String to(String rest) {
        return "/" + language.code() + rest;
    }

    /// This same page in another language, with its query. Pages whose address names no language (the desk, accounts)
    /// are asked for it.
    public String in(Language other) {
        return path.startsWith(to("/"))
                ? "/" + other.code() + path.substring(3) + (query.isEmpty() ? "" : "?" + query)
                : with(PageArguments.LANGUAGE, other.code());
    }

    /// An absolute address of a path of this site.
    public String absolute(String anyPath) {
        return origin + anyPath;
    }

    /// This page with one parameter of its query replaced, or taken away when `value` is null; paging starts anew.
    public String with(String name, @Nullable Object value) {
        var uri = UriComponentsBuilder.fromPath(path).query(query).replaceQueryParam("page");
        return (value == null ? uri.replaceQueryParam(name) : uri.replaceQueryParam(name, value))
                .encode()
                .build()
                .toUriString();
    }

    /// This page in another language, whatever its address says.
    public Page speaking(Language other) {
        return new Page(other, path, query, origin, role, csrf, messages, sections);
    }

    public boolean isStaff() {
        return role != null && !role.equals("member");
    }

    /// This page through a template, with its parameters as name and value in turn.
    public Html show(String template, Object... parameters) {
        Map<String, Object> named = new HashMap<>();
        named.put("page", this);
        for (int i = 0; i < parameters.length; i += 2) {
            named.put((String) parameters[i], parameters[i + 1]);
        }
        return new Html(language, template, named);
    }
}
