package org.ukuk.standards;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ukuk.platform.web.Section;

@Configuration(proxyBeanMethods = false)
class StandardsConfiguration {

    @Bean
    Section standardsSection() {
        return new Section(2, "/standards", "standards.title");
    }
}
