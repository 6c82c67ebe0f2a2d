package org.ukuk.platform.cli;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class CliConfiguration {

    @Bean
    FilterRegistrationBean<CallDoor> callDoor(Commands commands) {
        var door = new FilterRegistrationBean<>(new CallDoor(commands));
        door.addUrlPatterns(CallDoor.PATH);
        door.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return door;
    }
}
