package kurogo.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What controllers ask for by type: the caller's words, a page, a municipality, a period. */
@Configuration
class ApiArguments implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FromRequest(Texts.class, CallerLanguage::of));
        resolvers.add(new FromRequest(Paging.class, Paging::of));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new ToMunicipalityCode());
        registry.addConverter(new ToReportingPeriod());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ScopeCheck()).addPathPatterns("/api/**").excludePathPatterns(ApiSecurity.DOCUMENT);
    }

    private static final class ToMunicipalityCode implements Converter<String, MunicipalityCode> {
        @Override
        public MunicipalityCode convert(String text) {
            return MunicipalityCode.parse(text).orElseThrow(() -> new IllegalArgumentException("No code: " + text));
        }
    }

    private static final class ToReportingPeriod implements Converter<String, ReportingPeriod> {
        @Override
        public ReportingPeriod convert(String text) {
            return ReportingPeriod.parse(text).orElseThrow(() -> new IllegalArgumentException("No period: " + text));
        }
    }

    /** Makes arguments of one type from the request. */
    private record FromRequest(Class<?> type, Function<HttpServletRequest, Object> making)
            implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return making.apply(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        }
    }
}
