package org.ukuk.dialogue.voices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.dialogue.process.Process;

/// What whoever makes a request may say in a consultation, and as whom.
///
/// @param hats as whom they may speak; none when they may not
/// @param voices those they have here already, by the hat's code
/// @param refusal why nobody speaks here now; empty when they may
/// @param assisting whether a facilitator writes down for somebody else
public record Speaking(
        Process process,
        List<Hat> hats,
        Map<String, Voice> voices,
        Optional<Reason> refusal,
        boolean assisting,
        Mouth mouth) {

    /// Somebody one may speak as. A personal and an institutional view are never one.
    ///
    /// @param code `self`, or the id of an organisation
    /// @param label the organisation's name; empty for oneself
    public record Hat(String code, String label) {

        public static final String SELF = "self";

        public boolean isSelf() {
            return code.equals(SELF);
        }
    }

    /// Gives a voice to whoever puts a hat on.
    interface Mouth {
        Voice speak(Hat hat, Map<String, String> typed);
    }

    /// The voice to speak with; made when this is the first time.
    ///
    /// @param hat code of one of the hats
    /// @param typed the form, with `group` and `name` of a person
    /// @throws Refused when they may not speak here, or not as that
    public Voice as(String hat, Map<String, String> typed) {
        refusal.ifPresent(reason -> {
            throw new Refused(reason);
        });
        var worn = hats.stream()
                .filter(one -> one.code().equals(hat) || (hat.isEmpty() && hats.size() == 1))
                .findFirst()
                .orElseThrow(() -> new Refused(Reason.about("as", "voices.rule.hat")));
        return mouth.speak(worn, typed);
    }

    /// The voice one has as oneself, if there is one.
    public Optional<Voice> self() {
        return Optional.ofNullable(voices.get(Hat.SELF));
    }
}
