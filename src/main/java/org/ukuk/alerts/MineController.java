package org.ukuk.alerts;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// The pages that letters lead to: confirm, see and change what one follows, end it. Looking at one changes nothing,
/// because programs look at what stands in letters; only a press does.
@Controller
class MineController {

    private static final String TOKEN = "{token:[A-Za-z0-9_-]{1,80}}";

    private final Followers followers;
    private final Follows follows;
    private final Subjects subjects;
    private final Clock clock;

    MineController(Followers followers, Follows follows, Subjects subjects, Clock clock) {
        this.followers = followers;
        this.follows = follows;
        this.subjects = subjects;
        this.clock = clock;
    }

    /// The address is the key: it is kept nowhere and found by no search engine.
    @ModelAttribute
    void keepNowhere(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @GetMapping("/{language:ky|ru|en}/follow/confirm/" + TOKEN)
    View asked(Page page, @PathVariable String token) {
        return follows.asked(token)
                .<View>map(follow -> {
                    var name = subjects.name(subjects.kept(follow.subject()), page.language());
                    return page.show("alerts/confirm", "name", name, "rhythm", follow.rhythm());
                })
                .orElseGet(() -> said(page, "used"));
    }

    @PostMapping("/{language:ky|ru|en}/follow/confirm/" + TOKEN)
    View confirm(Page page, @PathVariable String token) {
        var asked = follows.asked(token);
        asked.ifPresent(follow -> follows.confirm(follow, clock.instant()));
        return asked.flatMap(follow -> followers.find(follow.follower()))
                .<View>map(
                        follower -> new SeeOther(Addresses.mine(page.language(), follower.token()) + "?done=confirmed"))
                .orElseGet(() -> said(page, "used"));
    }

    @GetMapping("/{language:ky|ru|en}/follow/mine/" + TOKEN)
    View mine(Page page, @PathVariable String token, @RequestParam(defaultValue = "") String done) {
        return followers
                .byToken(token)
                .<View>map(follower -> page.show("alerts/mine", "view", view(page, follower), "done", done))
                .orElseGet(() -> said(page, "stopped"));
    }

    @PostMapping("/{language:ky|ru|en}/follow/mine/" + TOKEN)
    View change(
            Page page,
            @PathVariable String token,
            @RequestParam String follow,
            @RequestParam(defaultValue = "") String rhythm,
            @RequestParam(defaultValue = "") String act) {
        var found = followers.byToken(token);
        if (found.isEmpty()) {
            return said(page, "stopped");
        }
        var follower = found.get();
        if (act.equals("stop")) {
            follows.stop(follower, follow);
        } else {
            Rhythm.of(rhythm).ifPresent(other -> follows.change(follower, follow, other, clock.instant()));
        }
        return followers.forgetIfIdle(follower.id())
                ? said(page, "stopped")
                : new SeeOther(Addresses.mine(page.language(), token) + "?done="
                        + (act.equals("stop") ? "stopped" : "changed"));
    }

    @GetMapping("/{language:ky|ru|en}/follow/stop/" + TOKEN)
    View beforeStop(Page page, @PathVariable String token) {
        return followers.byToken(token).isPresent() ? page.show("alerts/stop") : said(page, "stopped");
    }

    /// By the button or by a mail program (RFC 8058), which wants neither a session nor a redirect. Asked again, it
    /// answers the same.
    @PostMapping("/{language:ky|ru|en}/follow/stop/" + TOKEN)
    View stop(Page page, @PathVariable String token) {
        followers.byToken(token).ifPresent(follower -> followers.forget(follower.id()));
        return said(page, "stopped");
    }

    private MineView view(Page page, Follower follower) {
        var lines = follows.of(follower).stream()
                .map(follow -> line(follow, page.language()))
                .toList();
        return new MineView(
                Addresses.mine(page.language(), follower.token()),
                Addresses.stop(page.language(), follower.token()),
                lines);
    }

    private MineView.Line line(Follow follow, Language language) {
        var subject = subjects.kept(follow.subject());
        return new MineView.Line(
                follow.id(),
                subjects.name(subject, language),
                subjects.languageOf(subject, language).code(),
                subjects.path(subject, language),
                follow.rhythm());
    }

    private static View said(Page page, String what) {
        return page.show("alerts/said", "what", what);
    }
}
