package org.assent.platform.web;

import java.util.Set;
import org.assent.kernel.Role;

/**
 * One entry of the navigation, published as a bean by the context whose pages it leads to. Its label is the message
 * {@code navigation.<key>}.
 *
 * @param key what the page calls itself when it asks for the frame; also picks the icon: {@code home}, {@code consultations}, {@code decisions},
 *     {@code proposals}, {@code people}, {@code record}, {@code clock}, {@code settings},
 *     {@code operations}
 * @param href where it leads, from the root of the application
 * @param roles who sees it; empty for everybody
 * @param order place in the list; small numbers come first
 */
public record NavigationItem(String key, String href, Set<Role> roles, int order) {}
