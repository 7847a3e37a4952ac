package org.assent.membership.messages;

/**
 * The cooperation framework of the United Nations in force in the country.
 *
 * @param fictional whether it was made up for the demonstration
 */
public record CooperationFramework(
        String nameEnglish, String nameRussian, int firstYear, int lastYear, boolean fictional) {}
