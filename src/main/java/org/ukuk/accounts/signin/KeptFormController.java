package org.ukuk.accounts.signin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.ukuk.accounts.Person;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// Gives a form back to whoever was signed out while writing it.
@Controller
class KeptFormController {

    static final String PATH = "/desk/again/";

    private final KeptForms forms;

    KeptFormController(KeptForms forms) {
        this.forms = forms;
    }

    @GetMapping(PATH + "{token}")
    View form(Page page, Person person, @PathVariable String token) {
        return page.show(
                "accounts/again", "form", forms.find(token, person.id()).orElseThrow(NotHere::page));
    }
}
