package org.assent.platform.web.parts;

import java.io.Serializable;

/**
 * What is wrong with one field.
 *
 * @param field the field's name, which is also the id of its control on the page
 * @param message what is wrong and what would be right, in the reader's language
 */
public record FieldProblem(String field, String message) implements Serializable {
    private static final long serialVersionUID = 1L;
}
