package broken.kernel;

import org.springframework.util.StringUtils;

class KnowsSpring {
    boolean empty(String text) {
        return !StringUtils.hasText(text);
    }
}
