package org.ukuk.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Tells `PageCache` which answers come from `@Published` methods.
final class PublishedPages implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(Published.class)) {
            request.setAttribute(PageCache.MAY_KEEP, true);
        }
        return true;
    }
}
