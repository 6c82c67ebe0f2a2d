package org.ukuk.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

/// Makes the `Page` of a request. The language is the first part of the path; where a path has none (the desk,
/// sign-in) it is named in the query, or it is the signed-in person's own, or what the browser wishes.
@Component
public final class PageArguments implements HandlerMethodArgumentResolver {

    /// The parameter by which people choose their language where the address names none.
    public static final String LANGUAGE = "in";

    private final Messages messages;
    private final List<Section> sections;

    PageArguments(Messages messages, List<Section> sections) {
        this.messages = messages;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(Section::order))
                .toList();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Page.class;
    }

    @Override
    public Page resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = request.getNativeRequest(HttpServletRequest.class);
        if (http == null) {
            throw new IllegalStateException("a page needs an HTTP request");
        }
        return of(http);
    }

    public Page of(HttpServletRequest request) {
        return of(request, request.getRequestURI());
    }

    /// The page of a request that was dispatched on; `attribute` holds the address the reader asked for.
    public Page at(HttpServletRequest request, String attribute) {
        return of(request, request.getAttribute(attribute) instanceof String asked ? asked : request.getRequestURI());
    }

    private Page of(HttpServletRequest request, String path) {
        var query = request.getQueryString();
        return new Page(
                language(request, path),
                path,
                query == null ? "" : query,
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString(),
                role(),
                csrf(request),
                messages,
                sections);
    }

    private static Language language(HttpServletRequest request, String path) {
        int end = path.indexOf('/', 1);
        var first = path.length() < 2 ? "" : path.substring(1, end < 0 ? path.length() : end);
        return Language.of(first)
                .or(() -> asked(request))
                .or(PageArguments::ownLanguage)
                .orElseGet(() -> {
                    var wish = request.getHeader("Accept-Language");
                    return wish == null ? Language.RU : Language.preferred(wish);
                });
    }

    /// An address that is not UTF-8 has no parameters to read: its reader is told so, in whatever language is left.
    private static Optional<Language> asked(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter(LANGUAGE)).flatMap(Language::of);
        } catch (IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    /// The language of a signed-in person, which signing in leaves in the details of the authentication.
    private static Optional<Language> ownLanguage() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof Language own
                ? Optional.of(own)
                : Optional.empty();
    }

    private static @Nullable String role() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return null;
        }
        return authentication.getAuthorities().stream()
                .map(authority -> String.valueOf(authority.getAuthority()))
                .filter(authority -> authority.startsWith("ROLE_"))
                .map(authority -> authority.substring("ROLE_".length()).toLowerCase(java.util.Locale.ROOT))
                .findFirst()
                .orElse(null);
    }

    private static Page.@Nullable Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token && SessionCookie.isIn(request)
                ? new Page.Csrf(token.getParameterName(), token.getToken())
                : null;
    }
}
