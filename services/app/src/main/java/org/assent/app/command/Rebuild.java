package org.assent.app.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assent.app.configuration.CannotStart;
import org.assent.app.configuration.Databases;
import org.assent.app.configuration.InstanceFile;
import org.assent.app.configuration.NotRunning;
import org.assent.app.configuration.Product;
import org.assent.app.configuration.Settings;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Throws away what can be made again, read models and process instances, and makes it again from the events. */
public final class Rebuild implements Command {
    private static final int FAILED = 1;

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String summary() {
        return "makes read models and processes again from the events; Assent must be stopped";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        int ready = Settled.run(err, settings -> {
            Databases.requireData(settings);
            requireStopped(settings);
            return 0;
        });
        if (ready != 0) {
            return ready;
        }
        try (ConfigurableApplicationContext product = wired()) {
            return rebuild(product, out);
        } catch (RuntimeException e) {
            return FAILED;
        }
    }

    private static void requireStopped(Settings settings) {
        InstanceFile.in(settings.data()).running().ifPresent(instance -> {
            throw new CannotStart(
                    "Assent is running at " + instance.address() + " (process " + instance.pid() + "). Stop it first.");
        });
    }

    private static ConfigurableApplicationContext wired() {
        return new SpringApplicationBuilder(Product.class, NotRunning.class)
                .bannerMode(Banner.Mode.OFF)
                .run();
    }

    private static int rebuild(ConfigurableApplicationContext product, PrintStream out) {
        var readModels = product.getBean(org.assent.platform.timeline.Rebuild.class);
        var report = readModels.run((position, head) -> {});
        for (Map.Entry<String, String> digest : report.digests().entrySet()) {
            out.printf(Locale.ROOT, "%-40s %s%n", digest.getKey(), digest.getValue());
        }
        return 0;
    }
}
