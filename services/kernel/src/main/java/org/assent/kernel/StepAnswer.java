package org.assent.kernel;

/** What an aggregate answers to a command that a process step sent. None of them is an attempt on record. */
public enum StepAnswer {
    DONE,
    NOT_YET,
    ALREADY_DONE
}
