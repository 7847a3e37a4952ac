package org.assent.app.command;

import java.io.PrintStream;
import java.util.List;
import org.assent.app.configuration.CannotStart;
import org.assent.app.configuration.Databases;
import org.assent.app.configuration.InstanceFile;
import org.assent.app.configuration.NotRunning;
import org.assent.app.configuration.Product;
import org.assent.app.configuration.Settings;
import org.assent.platform.process.EngineRebuild;
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
        int ready = Settled.run(err, Rebuild::requireStopped);
        if (ready != 0) {
            return ready;
        }
        ConfigurableApplicationContext product;
        try {
            product = wired();
        } catch (RuntimeException e) {
            return FAILED; // the reason is printed already
        }
        try (product) {
            readModels(product.getBean(org.assent.platform.timeline.Rebuild.class), out);
            return processes(product.getBean(EngineRebuild.class), out) ? 0 : FAILED;
        } catch (RuntimeException e) {
            err.println("The rebuild failed and what was there before stays: " + e);
            return FAILED;
        }
    }

    private static int requireStopped(Settings settings) {
        Databases.requireData(settings);
        InstanceFile.in(settings.data()).running().ifPresent(instance -> {
            throw new CannotStart(
                    "Assent is running at " + instance.address() + " (process " + instance.pid() + "). Stop it first.");
        });
        return 0;
    }

    private static ConfigurableApplicationContext wired() {
        return new SpringApplicationBuilder(Product.class, NotRunning.class)
                .bannerMode(Banner.Mode.OFF)
                .run();
    }

    private static void readModels(org.assent.platform.timeline.Rebuild rebuild, PrintStream out) {
        Progress bar = new Progress(out, "Read models");
        org.assent.platform.timeline.Rebuild.Report report = rebuild.run(bar::at);
        bar.end();
        int width = report.digests().keySet().stream()
                .mapToInt(String::length)
                .max()
                .orElse(1);
        report.digests()
                .forEach((register, digest) -> out.println(("%-" + width + "s  %s").formatted(register, digest)));
        out.println(
                report.events() + " events up to position " + report.position() + ", " + report.versions() + " rows");
    }

    private static boolean processes(EngineRebuild rebuild, PrintStream out) {
        Progress bar = new Progress(out, "Processes  ");
        EngineRebuild.Report report = rebuild.rebuild(bar::at);
        bar.end();
        out.println(report.instances() + " live processes up to position " + report.position());
        for (EngineRebuild.Difference difference : report.differences()) {
            out.println("Not where its events say: " + difference.process() + " " + difference.businessKey() + ", "
                    + difference.what() + ": expected " + difference.expected() + ", found " + difference.found());
        }
        return report.equal();
    }
}
