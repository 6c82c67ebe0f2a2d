package org.ukuk.dialogue.voices;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.Person;
import org.ukuk.accounts.Secrets;
import org.ukuk.accounts.Visitor;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.process.Audience;
import org.ukuk.dialogue.process.Group;
import org.ukuk.dialogue.process.Phase;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.Processes;
import org.ukuk.dialogue.voices.Speaking.Hat;
import org.ukuk.dialogue.voices.Voice.Way;
import org.ukuk.dialogue.voices.Voices.Owner;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Allowance;
import org.ukuk.platform.web.Caller;

/// Finds out who may speak in a consultation, and as whom.
@Component
public final class Speakers {

    private static final int LONGEST_NAME = 100;
    private static final int NEWCOMERS_AN_HOUR = 120;

    private final Voices voices;
    private final Mandates mandates;
    private final Organisations organisations;
    private final Processes processes;
    private final Allowance newcomers;

    Speakers(Voices voices, Mandates mandates, Organisations organisations, Processes processes, Clock clock) {
        this.voices = voices;
        this.mandates = mandates;
        this.organisations = organisations;
        this.processes = processes;
        this.newcomers = new Allowance(NEWCOMERS_AN_HOUR, Duration.ofHours(1), clock);
    }

    /// @param language of the names of organisations
    public Speaking at(
            Process process,
            Visitor visitor,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = visitor.person();
        var token = VoiceCookie.read(request);
        var known = new HashMap<String, Voice>();
        var hats = new ArrayList<Hat>();
        var brought = token.flatMap(one -> voices.ofToken(process.id(), one));
        brought.or(() -> ofAccount(process, person)).ifPresent(voice -> wear(hats, known, voice, language));
        if (hats.isEmpty() && mayComeAlone(process.audience(), person)) {
            hats.add(new Hat(Hat.SELF, ""));
        }
        if (person != null && process.audience() != Audience.INVITED) {
            for (var organisation : mandated(process, person, language)) {
                hats.add(new Hat(organisation.id(), organisation.name()));
                voices.known(process.id(), Way.ORGANISATION, organisation.id())
                        .ifPresent(voice -> known.put(organisation.id(), voice));
            }
        }
        return new Speaking(
                process,
                List.copyOf(hats),
                Map.copyOf(known),
                refusal(process, hats),
                brought.filter(Voice::isAssisted).isPresent(),
                (hat, typed) -> speak(process, person, known.get(hat.code()), hat, typed, request, response));
    }

    private void wear(List<Hat> hats, Map<String, Voice> known, Voice voice, Language language) {
        var hat = voice.isOrganisation()
                ? new Hat(
                        voice.organisation(),
                        organisations
                                .find(voice.organisation(), language)
                                .map(Organisations.Named::name)
                                .orElse(""))
                : new Hat(Hat.SELF, "");
        hats.add(hat);
        known.put(hat.code(), voice);
    }

    private Optional<Voice> ofAccount(Process process, @Nullable Person person) {
        return person == null ? Optional.empty() : voices.known(process.id(), Way.ACCOUNT, person.id());
    }

    private static boolean mayComeAlone(Audience audience, @Nullable Person person) {
        return audience == Audience.ANYONE || (audience == Audience.ACCOUNTS && person != null);
    }

    private List<Organisations.Named> mandated(Process process, Person person, Language language) {
        return mandates.of(person.id()).stream()
                .flatMap(mandate -> organisations.find(mandate.organisation(), language).stream())
                .filter(one -> process.audience() != Audience.GROUP
                        || one.group().code().equals(process.group()))
                .toList();
    }

    private Optional<Reason> refusal(Process process, List<Hat> hats) {
        var phase = processes.phase(process);
        if (phase != Phase.OPEN) {
            return Optional.of(Reason.about("", "voices.rule." + phase.code()));
        }
        return hats.isEmpty()
                ? Optional.of(Reason.about(
                        "", "voices.rule.audience." + process.audience().code()))
                : Optional.empty();
    }

    private Voice speak(
            Process process,
            @Nullable Person person,
            @Nullable Voice known,
            Hat hat,
            Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!hat.isSelf()) {
            return known != null ? known : voices.of(process.id(), organisation(hat.code()));
        }
        if (known != null) {
            return described(known, typed);
        }
        var group = group(typed).orElseThrow(() -> new Refused(Reason.about("group", "voices.rule.group")));
        if (person != null) {
            return voices.of(process.id(), Owner.account(person.id(), group, name(typed)));
        }
        if (!newcomers.take(Caller.networkOf(request))) {
            throw new Refused(Reason.about("", "voices.rule.many"));
        }
        var token = VoiceCookie.read(request).orElseGet(Secrets::token);
        VoiceCookie.write(request, response, token);
        return voices.of(process.id(), Owner.token(Way.TOKEN, token, group, name(typed)));
    }

    private Owner organisation(String id) {
        return organisations
                .find(id, Language.KY)
                .map(one -> Owner.organisation(one.id(), one.group()))
                .orElseThrow(() -> new Refused(Reason.about("as", "voices.rule.hat")));
    }

    /// People may think again about how they are named; a group that came with a code stays.
    private Voice described(Voice known, Map<String, String> typed) {
        if (known.isOrganisation() || !typed.containsKey("name")) {
            return known;
        }
        var group = known.isOfCode() ? known.group() : group(typed).orElse(known.group());
        var name = name(typed);
        if (group != known.group() || !name.equals(known.name())) {
            voices.describe(known.id(), group, name);
        }
        return new Voice(known.id(), known.process(), known.way(), group, "", name);
    }

    private static Optional<Group> group(Map<String, String> typed) {
        return Group.of(typed.getOrDefault("group", ""));
    }

    /// @throws Refused when it is too long
    private static String name(Map<String, String> typed) {
        var name = typed.getOrDefault("name", "").strip().replaceAll("\\s+", " ");
        if (name.length() > LONGEST_NAME) {
            throw new Refused(Reason.about("name", "voices.rule.name", LONGEST_NAME));
        }
        return name;
    }
}
