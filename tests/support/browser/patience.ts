/**
 * The page plays hundreds of matches in its workers, which takes seconds on an idle machine and minutes on a busy
 * one.
 */
export const STUDY_MS = 600_000;
