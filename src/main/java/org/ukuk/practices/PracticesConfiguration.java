package org.ukuk.practices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ukuk.platform.web.Section;

@Configuration(proxyBeanMethods = false)
class PracticesConfiguration {

    @Bean
    Section practicesSection() {
        return new Section(3, "/practices", "practices.title");
    }
}
