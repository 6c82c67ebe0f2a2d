package org.ukuk.accounts.signin;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class SignInConfiguration implements WebMvcConfigurer {

    private final WhoArguments who;
    private final LanguageChoice languages;

    SignInConfiguration(WhoArguments who, LanguageChoice languages) {
        this.who = who;
        this.languages = languages;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(who);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(languages).addPathPatterns("/desk/**", "/account/**");
    }
}
