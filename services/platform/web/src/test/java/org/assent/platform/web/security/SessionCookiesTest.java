package org.assent.platform.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SessionCookiesTest {
    @Test
    void over_https_the_cookie_is_bound_to_the_host_and_secure() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(true);
        MockHttpServletResponse response = new MockHttpServletResponse();

        new SessionCookies().setSessionId(request, response, "4711");

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-SESSION=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void over_http_it_is_neither() {
        MockHttpServletResponse response = new MockHttpServletResponse();

        new SessionCookies().setSessionId(new MockHttpServletRequest(), response, "4711");

        assertThat(response.getHeader("Set-Cookie")).startsWith("SESSION=").doesNotContain("Secure");
    }
}
