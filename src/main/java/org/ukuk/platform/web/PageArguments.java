package org.ukuk.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.WebUtils;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

/// Makes the `Page` of a request. The language is the first part of the path; where a path has none (the desk, sign-in)
/// it is the one
/// chosen there, kept in a cookie, or the browser's wish.
@Component
public final class PageArguments implements HandlerMethodArgumentResolver {

    /// The parameter and the cookie by which people at the desk choose their language.
    static final String LANGUAGE = "in";

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
        var answer = request.getNativeResponse(HttpServletResponse.class);
        if (http == null || answer == null) {
            throw new IllegalStateException("a page needs an HTTP request");
        }
        Language.of(String.valueOf(http.getParameter(LANGUAGE))).ifPresent(chosen -> remember(chosen, http, answer));
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
        return Language.of(first).orElseGet(() -> {
            var cookie = WebUtils.getCookie(request, LANGUAGE);
            var chosen = request.getParameter(LANGUAGE);
            return Language.of(String.valueOf(chosen))
                    .or(() -> Language.of(cookie == null ? "" : cookie.getValue()))
                    .orElseGet(() -> wished(request.getHeader("Accept-Language")));
        });
    }

    private static Language wished(@Nullable String header) {
        return header == null ? Language.RU : Language.preferred(header);
    }

    /// Only where the address does not name the language: readers of the public pages get no cookie.
    private static void remember(Language chosen, HttpServletRequest request, HttpServletResponse answer) {
        var path = request.getRequestURI();
        if (path.startsWith("/desk") || path.startsWith("/account")) {
            var cookie = ResponseCookie.from(LANGUAGE, chosen.code())
                    .path("/")
                    .httpOnly(true)
                    .sameSite("Lax")
                    .secure(request.isSecure())
                    .build();
            answer.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
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
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token && role() != null
                ? new Page.Csrf(token.getParameterName(), token.getToken())
                : null;
    }
}
