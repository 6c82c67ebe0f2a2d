package org.ukuk.dialogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ukuk.platform.web.Section;

@Configuration(proxyBeanMethods = false)
class DialogueConfiguration {

    @Bean
    Section dialogueSection() {
        return new Section(5, "/events", "dialogue.title");
    }
}
