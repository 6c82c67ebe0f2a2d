package org.ukuk.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Sets the guarding headers before anything else answers, so that refusals, errors and files carry them too. What a
/// signed-in person sees, and the pages of signing in, are kept by no cache.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class HeadersFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Headers.apply(response, request.isSecure());
        if (isPersonal(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    private static boolean isPersonal(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/account/")
                || path.equals("/account")
                || path.startsWith("/desk")
                || (SessionCookie.isIn(request) && !path.startsWith("/assets/"));
    }
}
