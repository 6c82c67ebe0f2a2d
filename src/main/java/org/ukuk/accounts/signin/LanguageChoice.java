package org.ukuk.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.ukuk.accounts.People;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.PageArguments;

/// Keeps the language that a signed-in person picks in the header of the desk or their account.
@Component
final class LanguageChoice implements HandlerInterceptor {

    private final People people;

    LanguageChoice(People people) {
        this.people = people;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var wish = Optional.ofNullable(request.getParameter(PageArguments.LANGUAGE))
                .flatMap(Language::of);
        var here = Presence.current().map(Presence::person);
        if (request.getMethod().equals("GET")
                && wish.isPresent()
                && here.isPresent()
                && here.get().language() != wish.get()) {
            people.language(here.get().id(), wish.get());
        }
        return true;
    }
}
