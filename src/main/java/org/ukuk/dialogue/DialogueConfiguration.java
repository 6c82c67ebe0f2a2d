package org.ukuk.dialogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ukuk.accounts.AccountPage;
import org.ukuk.desk.DeskPage;
import org.ukuk.platform.web.Section;

@Configuration(proxyBeanMethods = false)
class DialogueConfiguration {

    @Bean
    Section dialogueSection() {
        return new Section(5, "/events", "dialogue.title");
    }

    @Bean
    AccountPage ownGroups() {
        return new AccountPage(5, "/account/groups", "workgroups.title");
    }

    @Bean
    DeskPage workGroupPages() {
        return new DeskPage(31, "/desk/groups", "workgroups.title", false);
    }

    @Bean
    DeskPage meetingActions() {
        return new DeskPage(32, "/desk/actions", "minutes.desk.actions", false);
    }
}
