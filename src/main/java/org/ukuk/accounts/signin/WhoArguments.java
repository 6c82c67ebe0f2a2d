package org.ukuk.accounts.signin;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.ukuk.accounts.Person;
import org.ukuk.accounts.Session;
import org.ukuk.accounts.Visitor;
import org.ukuk.platform.Actor;

/// Gives controllers behind the walls who is there: as an `Actor`, a `Person` or a `Session`; those before the walls as
/// a
/// `Visitor`.
@Component
final class WhoArguments implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> KNOWN = Set.of(Actor.class, Person.class, Session.class, Visitor.class);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return KNOWN.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var type = parameter.getParameterType();
        if (type == Visitor.class) {
            return new Visitor(Presence.current()
                    .filter(here -> here.session().complete())
                    .map(Presence::person)
                    .orElse(null));
        }
        var here = Presence.current()
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
        return type == Actor.class ? here.person().actor() : type == Person.class ? here.person() : here.session();
    }
}
