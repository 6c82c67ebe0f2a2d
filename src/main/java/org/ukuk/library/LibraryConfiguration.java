package org.ukuk.library;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ukuk.platform.web.Section;

@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

    @Bean
    Section librarySection() {
        return new Section(1, "/library", "library.title");
    }
}
