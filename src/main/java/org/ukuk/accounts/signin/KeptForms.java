package org.ukuk.accounts.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.Secrets;

/// Forms of the desk that came after their writer's session had ended, so that nothing typed is lost: an hour in
/// memory, for the same person only, at most some megabytes together.
@Component
final class KeptForms {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST_LETTERS = 4_000_000;

    private final Cache<String, KeptForm> forms = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumWeight(MOST_LETTERS)
            .weigher((String token, KeptForm form) -> form.weight())
            .executor(Runnable::run)
            .build();

    /// Keeps the form of a request and returns where its writer finds it again; empty when it is none of the desk's.
    Optional<String> keep(HttpServletRequest request, String person) {
        var path = request.getRequestURI();
        boolean isForm = request.getMethod().equals("POST")
                && path.startsWith("/desk/")
                && !path.endsWith("/autosave")
                && String.valueOf(request.getContentType()).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        if (!isForm) {
            return Optional.empty();
        }
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        fields.remove("_csrf");
        var token = Secrets.token();
        forms.put(token, new KeptForm(person, path, fields));
        return Optional.of(KeptFormController.PATH + token);
    }

    Optional<KeptForm> find(String token, String person) {
        return Optional.ofNullable(forms.getIfPresent(token))
                .filter(form -> form.person().equals(person));
    }
}
