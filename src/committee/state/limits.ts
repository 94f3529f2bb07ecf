/**
 * The limits of a committee, in live orders and in files, and the reasons for them. When a limit is reached, the
 * rules refuse with a reason. In a log a list may be longer, up to MOST_LISTED, because an undo can bring back an
 * item after others were added.
 */

/**
 * The maximum number of delegations. The UN has 193 members, and the largest conferences seat 300 delegations.
 * Observers and NGOs also take seats.
 */
export const MOST_SEATS = 400;

/**
 * The maximum number of agenda items. A long session of the General Assembly has 180; a committee takes up a few of
 * them.
 */
export const MOST_ITEMS = 60;

/** The maximum number of chairs' notes: more than one a minute for three days of eight hours. */
export const MOST_NOTES = 1500;
/** The maximum number of notes from one chair, so that neither can use up the other's share. */
export const MOST_NOTES_EACH = MOST_NOTES / 2;

/** The maximum number of notes from one delegation to the crisis staff: one every quarter of an hour for a day. */
export const MOST_NOTES_OF_SEAT = 40;

/** The maximum number of letters from one delegation, requests and notes together: one every five minutes for a day. */
export const MOST_LETTERS_OF_SEAT = 100;

/** The maximum number of open requests of one delegation. */
export const MOST_REQUESTS = 3;

/** The maximum number of characters in a request to the chair, which is read at a glance. */
export const LONGEST_REQUEST = 200;

/** The maximum number of words in a position paper: two printed pages. */
export const MOST_POSITION_WORDS = 800;

/** The maximum number of characters in a position paper, for languages without spaces too. */
export const LONGEST_POSITION = 6000;

/** The maximum number of versions of a position paper. */
export const MOST_POSITION_VERSIONS = 6;

/**
 * The maximum number of characters in all versions of all position papers: one long paper from each of 250
 * delegations. Beyond it they are refused, so that papers written before the meeting leave room for the meeting.
 */
export const MOST_POSITION_CHARACTERS = 1_500_000;

/** The maximum number of updates of a crisis: one every three minutes for a day of eight hours. */
export const MOST_UPDATES = 160;

/** The maximum number of papers of every kind, amendments included. Nobody reads more in three days. */
export const MOST_PAPERS = 60;
export const MOST_PAPERS_EACH = 10;

/** The maximum number of open proposals to merge papers. Each delegation has at most one. */
export const MOST_PROPOSALS = 20;

/**
 * The maximum number of pending motions. Chairs usually clear the list after each vote, and no delegation needs more
 * than three at once.
 */
export const MOST_MOTIONS = 60;
export const MOST_MOTIONS_EACH = 3;

/** The maximum number of points that wait for a ruling. */
export const MOST_POINTS = 60;

/** The maximum number of votes: one a minute for three days of eight hours. A vote takes a minute or more. */
export const MOST_BALLOTS = 1500;

/**
 * The maximum number of items in any list or table of a committee except notes and ballots. It limits the work per
 * fact, so that a log is read in linear time.
 */
export const MOST_LISTED = 600;

/** The maximum number of characters in a name, title, topic or wording: a line or two in print. */
export const LONGEST_TITLE = 200;

/** The maximum number of characters in a note between the chairs, a note to the crisis staff or an update: half a page. */
export const LONGEST_NOTE = 1000;

/** The maximum number of characters in a paper, preamble and clauses together: ten printed pages. */
export const LONGEST_TEXT = 20_000;

/** The maximum number of characters in a paper, including all text added by amendments. */
export const LONGEST_AMENDED = 40_000;

/**
 * The maximum number of entries: about one every four seconds for three days of eight hours. Beyond it, delegations
 * are refused.
 */
export const MOST_ENTRIES = 20_000;

/**
 * The maximum number of entries for the chairs. It is higher, so that they can end a meeting that delegations have
 * filled.
 */
export const MOST_CHAIR_ENTRIES = 22_000;

/**
 * The maximum number of facts in one entry. Clearing all motions, or merging papers with all their amendments, takes
 * about 60.
 */
export const MOST_FACTS_OF_ENTRY = 200;

/** The maximum number of facts in a log. Most entries have one; closing a vote takes up to five. */
export const MOST_FACTS = 60_000;

/**
 * The maximum number of characters in one entry of a file: 400 delegations with the longest names, or two long
 * papers.
 */
export const LONGEST_ENTRY = 250_000;

/**
 * The maximum number of characters in a request for a new committee: 400 delegations with one-line names, and a
 * procedure pack.
 */
export const LONGEST_FORMING = 150_000;

/** The maximum size of a file, in bytes: 20,000 entries of 200 to 250 bytes each make 5 MB. */
export const LONGEST_LOG = 6_000_000;

/**
 * The maximum size of all entries on a host, in bytes, beyond which delegations are refused. The rest of a file is left
 * for the chairs, so that delegations that edit long papers again and again can neither stop them nor make the
 * committee's file too long to open.
 */
export const LONGEST_OF_DELEGATIONS = 4_500_000;

/**
 * The maximum size of all entries of one delegation on a host, in bytes: thirty versions of the longest paper. Beyond
 * it, only its long orders are refused, so that one that edits without end takes no room from the others.
 */
export const LONGEST_OF_ONE = 600_000;

/** The maximum number of characters in a list of delegations, pasted or from a CSV file: 400 lines of 250. */
export const LONGEST_LIST = 100_000;

/** The maximum number of characters in a procedure pack. The longest one in the game has 9,000. */
export const LONGEST_PACK = 100_000;

/**
 * The maximum number of rows of one committee on a host: its entries, devices that come and go, and changes to shared
 * drafts.
 */
export const MOST_ROWS = 300_000;

/** How many times as long as in a class the clocks of a committee's match can run. */
export const SLOWEST_CLOCKS = 5;

export const isTooLong = (words: string): boolean => words.length > LONGEST_TITLE;
