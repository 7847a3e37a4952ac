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
        try {
            application().run();
        } catch (RuntimeException e) {
            System.exit(FAILED); // the reason is printed already
        }
    }

    static SpringApplication application() {
        return new SpringApplicationBuilder(Product.class, Ready.class)
                .initializers(new FreePort())
                .bannerMode(Banner.Mode.OFF)
                .build();
    }
}
