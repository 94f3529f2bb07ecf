/** What the page plays in its workers, matches by the hundred, takes minutes on a busy machine and seconds on a free one. */
export const STUDY_MS = 600_000;
