package org.assent.app.command;

import org.assent.app.configuration.FreePort;
import org.assent.app.configuration.Product;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Runs Assent until it is asked to stop. */
public final class Run {
    private static final int FAILED = 1;

    /** Starts and returns when Assent is ready; ends the program where it cannot start. */
    public void start() {
        if (Boolean.getBoolean("assent.stop-with-parent")) {
            stopWithParent();
        }
        try {
            application().run();
        } catch (RuntimeException e) {
            System.exit(FAILED); // the reason is printed already
        }
    }

    /** Maven, which started us, passes on Ctrl-C and nothing else: where it is ended in another way, we end too. */
    private static void stopWithParent() {
        ProcessHandle.current().parent().map(ProcessHandle::onExit).ifPresent(end -> end.thenRun(() -> System.exit(0)));
    }

    static SpringApplication application() {
        return new SpringApplicationBuilder(Product.class, Ready.class)
                .initializers(new FreePort())
                .bannerMode(Banner.Mode.OFF)
                .build();
    }
}
