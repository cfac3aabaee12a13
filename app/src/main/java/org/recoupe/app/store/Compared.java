package org.recoupe.app.store;

import java.util.List;
import java.util.Map;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.provenance.Problem;

/**
 * A story that was just compared.
 *
 * @param dossier what was found
 * @param pages forms of its page, by name
 * @param problems corrections that did not apply
 */
public record Compared(StoryDossier dossier, Map<String, String> pages, List<Problem> problems) {}
