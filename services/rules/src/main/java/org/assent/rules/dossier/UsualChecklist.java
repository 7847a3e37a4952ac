package org.assent.rules.dossier;

import static org.assent.rules.dossier.ChecklistItem.KeptBy.PEOPLE;
import static org.assent.rules.dossier.ChecklistItem.KeptBy.SYSTEM;
import static org.assent.rules.dossier.ChecklistItem.Needed.IF_OCCURRED;
import static org.assent.rules.dossier.ChecklistItem.Needed.REQUIRED;
import static org.assent.rules.dossier.ChecklistItem.Phase.CONCEPT_NOTE;
import static org.assent.rules.dossier.ChecklistItem.Phase.JOINT_PROGRAMME_DOCUMENT;
import static org.assent.rules.dossier.ChecklistItem.Stage.AFTERWARDS;
import static org.assent.rules.dossier.ChecklistItem.Stage.CHECK;
import static org.assent.rules.dossier.ChecklistItem.Stage.DECISION;
import static org.assent.rules.dossier.ChecklistItem.Stage.SUBMISSION;

import java.util.List;
import org.assent.rules.dossier.ChecklistItem.KeptBy;
import org.assent.rules.dossier.ChecklistItem.Phase;
import org.assent.rules.dossier.ChecklistItem.Stage;

/** The checklist of a submission where the call brings none of its own (domain rules, section 13; a local default). */
public final class UsualChecklist {
    /** The version of the list below; a change of the list changes it. */
    public static final String VERSION = "usual-1";

    private static final List<Phase> BOTH = List.of(CONCEPT_NOTE, JOINT_PROGRAMME_DOCUMENT);
    private static final List<Phase> DOCUMENT = List.of(JOINT_PROGRAMME_DOCUMENT);

    private static final List<ChecklistItem> ITEMS = List.of(
            item(
                    "D01",
                    "Call text and version of the guidance",
                    "Текст конкурса и версия руководства",
                    BOTH,
                    CHECK,
                    PEOPLE),
            item("D02", "Concept note", "Концептуальная записка", BOTH, CHECK, SYSTEM),
            item("D03", "Joint programme document", "Документ совместной программы", DOCUMENT, CHECK, PEOPLE),
            item("D04", "Budget matrix", "Бюджетная матрица", BOTH, CHECK, SYSTEM),
            item("D05", "Results framework", "Матрица результатов", DOCUMENT, CHECK, PEOPLE),
            item("D06", "Workplan", "План работы", DOCUMENT, CHECK, PEOPLE),
            item("D07", "Risk matrix", "Матрица рисков", DOCUMENT, CHECK, PEOPLE),
            item(
                    "D08",
                    "Marker sheets: gender, human rights, child",
                    "Листы маркеров: гендер, права человека, дети",
                    BOTH,
                    CHECK,
                    PEOPLE),
            item(
                    "D09",
                    "Record of the consultation with the comment matrix",
                    "Запись консультации с таблицей замечаний",
                    BOTH,
                    DECISION,
                    SYSTEM),
            item(
                    "D10",
                    "Record of the decision by consensus",
                    "Запись решения, принятого консенсусом",
                    BOTH,
                    SUBMISSION,
                    SYSTEM),
            item("D11", "Endorsement by the Government", "Одобрение Правительства", BOTH, SUBMISSION, PEOPLE),
            item("D12", "Signature pages", "Листы с подписями", BOTH, SUBMISSION, PEOPLE),
            item("D13", "Proof of submission", "Подтверждение подачи", BOTH, AFTERWARDS, PEOPLE),
            new ChecklistItem(
                    "D14",
                    "Comments of the fund and the replies",
                    "Замечания фонда и ответы на них",
                    BOTH,
                    IF_OCCURRED,
                    AFTERWARDS,
                    PEOPLE),
            item("D15", "Record of the fund's decision", "Запись решения фонда", BOTH, AFTERWARDS, PEOPLE),
            item("D16", "Transfer notices", "Уведомления о переводе средств", DOCUMENT, AFTERWARDS, PEOPLE));

    private UsualChecklist() {}

    /** The items of a phase. */
    public static Checklist of(Phase phase) {
        return new Checklist(
                VERSION,
                ITEMS.stream().filter(item -> item.phases().contains(phase)).toList());
    }

    /** All items, for a call with several phases. */
    public static Checklist all() {
        return new Checklist(VERSION, ITEMS);
    }

    private static ChecklistItem item(
            String code, String english, String russian, List<Phase> phases, Stage stage, KeptBy keptBy) {
        return new ChecklistItem(code, english, russian, phases, REQUIRED, stage, keptBy);
    }
}
