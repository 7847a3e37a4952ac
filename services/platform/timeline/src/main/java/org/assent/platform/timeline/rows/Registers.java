package org.assent.platform.timeline.rows;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.assent.platform.timeline.Projector;

/** All registers of the installation: their projectors, their tables, their JSON and how far they have come. */
final class Registers {
    private final List<Projector<?>> projectors;
    private final Map<String, RegisterTable> tables = new ConcurrentHashMap<>();
    private final DataSource source;
    private final RowJson json = new RowJson();
    private final Progress progress;

    Registers(Collection<? extends Projector<?>> projectors, DataSource source) {
        this.projectors = List.copyOf(projectors);
        this.source = source;
        this.progress = new Progress(source);
        Set<String> names = new HashSet<>();
        for (Projector<?> projector : projectors) {
            if (!names.add(projector.name())) {
                throw new IllegalStateException("two registers are called " + projector.name());
            }
        }
    }

    List<Projector<?>> all() {
        return projectors;
    }

    DataSource source() {
        return source;
    }

    RowJson json() {
        return json;
    }

    Progress progress() {
        return progress;
    }

    /** Refuses to go on where a register has no table or one of another shape. */
    Registers checked() {
        projectors.forEach(this::table);
        return this;
    }

    /** The register's table, looked up in the catalogue once. */
    RegisterTable table(Projector<?> register) {
        return tables.computeIfAbsent(register.name(), name -> RegisterTable.of(register, source));
    }
}
