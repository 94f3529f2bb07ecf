/** The types of the hand-written files in `assets/data/content`. Postures there run from 0 to 100. */
import type { Answer, Question } from "../../engine/state/scenario.ts";
import { readJson } from "../data/tables.ts";

type Sourced = Readonly<{ who: string; keys: readonly string[] }>;

export type DraftOption = Readonly<{
  key: string;
  oldKey: string;
  name: string;
  posture: number;
  clause: string;
  gloss: string;
  bridging?: boolean;
  instruments?: number;
  protocolParties?: number;
  locksRights?: boolean;
  force?: Readonly<Record<"membership" | "cooperation" | "abuse", number>>;
  effects: Readonly<Record<string, number>>;
  backers: Readonly<{ sourced: readonly Sourced[]; recalled: readonly string[]; mark: string }>;
}>;

/** Earlier conventions on crime, in the order in which they are searched for a precedent. */
export const CONVENTIONS = ["UNCAC", "UNTOC", "Budapest"] as const;

/**
 * The option with the wording of the newest earlier convention on crime, and where that wording is found; `says` is
 * in our own words.
 */
export type DraftPrecedent = Readonly<{
  alternative: string;
  convention: (typeof CONVENTIONS)[number];
  article: string;
  says: string;
  recalled?: boolean;
}>;

export type DraftArticle = Readonly<{
  id: string;
  title: string;
  /** The title in one to three words, for a tab. */
  short: string;
  /**
   * The articles of the real treaty that this article of the game represents, as printed: "Articles 2(h), 3, 23 and
   * 35".
   */
  numbers: string;
  family: string;
  youngRooms: "debated" | "settled";
  role?: string;
  protectsRights?: boolean;
  watchedBy?: Readonly<{ card: string; steps: number }>;
  caredForBy: string;
  pull?: Readonly<{ on: string; towards: string }>;
  axis: Readonly<{ low: string; high: string }>;
  adopted: string;
  arguable?: readonly string[];
  adoptedTrust: string;
  precedent: DraftPrecedent | null;
  options: readonly DraftOption[];
  sources: readonly string[];
}>;

export type DraftInteraction = Readonly<{
  a: string;
  optionA: string;
  b: string;
  optionB: string;
  effect: Readonly<Record<string, number>>;
  why: string;
}>;

export type DraftBearing = Readonly<{
  case: string;
  question: string;
  article: string;
  option: string;
  answer: string;
  weight: number;
  because: string;
}>;

/** A sentence for each answer to each question. */
type DraftAnswers = Readonly<Record<Question, Readonly<Record<Answer, string>>>>;

/** A sentence for each thing that can become of a treaty. */
type DraftFates = Readonly<Record<"failed" | "waiting" | "outside" | "party", string>>;

export type DraftCase = Readonly<{
  id: string;
  title: string;
  /** The invented person the case is about. */
  who: string;
  /** The name by which sentences call that person. */
  called: string;
  /** A few words to put behind the name at first mention. */
  about: string;
  /** The question that the person asks the states, in a few words. */
  question: string;
  /** How the person signs a letter. */
  signature: string;
  paragraph: string;
  /** What a state asks for once the treaty is in force. */
  wanted: string;
  /** What became of it, by the answer, told by the person. */
  after: Readonly<Record<"help" | "terms" | "refuse" | "unanswered", string>>;
  /** What each answer to a question would mean for the person, in one sentence with the name. */
  consequence: DraftAnswers;
  /** The sentences of the person's letter. The case that opens the game has whole letters in the page's catalogue. */
  letter?: Readonly<{ opening: DraftFates; answer: DraftAnswers; closing: DraftFates }>;
  /** What the person hopes the text will answer, by question. */
  hopes: Readonly<Record<Question, "yes" | "no">>;
  /** Whether the request would misuse the treaty because it targets somebody who did no harm. */
  abusive: boolean;
  sides: Readonly<{ asks: string; asked: string }>;
  expected: Readonly<Record<string, Readonly<{ low: string; adopted: string; high: string }>>>;
  bears: readonly DraftBearing[];
}>;

/** A sentence of a mandate, with its mark (whether it is reported) and its source. */
export type DraftSentence = Readonly<{ line: string; mark: string; source: string }>;

export type DraftMandate = Readonly<{
  iso3: string;
  name: string;
  lines: readonly (DraftSentence &
    Readonly<{
      article: string;
      accept: readonly string[];
      weight: number;
      redLine?: DraftSentence & Readonly<{ refuse: readonly string[] }>;
    }>)[];
}>;

type DraftMood = Readonly<{ urgency: number; trust: number; rights: number; capacity: number }>;

/** `memory`: the card of the home table that remembers the answer, and the points of support this gives or takes. */
export type DraftAnswer = Readonly<{
  key: string;
  label: string;
  effect: DraftMood;
  outcome: string;
  memory: Readonly<{ card: string; points: number; text: string }>;
}>;

export type DraftEvent = Readonly<{
  id: string;
  kind: string;
  strikes: readonly string[];
  weight: Readonly<{
    base: number;
    terms: readonly Readonly<{ var: string; op: string; value: number; add: number }>[];
  }>;
  once: boolean;
  effect: DraftMood;
  months: number;
  headline: string;
  text: string;
  choice: Readonly<{
    prompt: string;
    answers: readonly DraftAnswer[];
  }> | null;
}>;

export type DraftNews = Readonly<{
  id: string;
  headline: string;
  text: string;
  touches: readonly Readonly<{ article: string; towards: string }>[];
}>;

/**
 * `text` says in at most sixty words what makes the seat hard, `short` gives the goal in a few words, and `teaches`
 * names the one rule that the challenge teaches; `sources` are for the facts in the text.
 */
export type DraftChallenge = Readonly<{
  id: string;
  seat: string;
  scenario: string;
  seed: string;
  title: string;
  text: string;
  short: string;
  teaches: string;
  rule: string;
  sources: readonly string[];
  goal: readonly Readonly<{ type: string }>[];
}>;

export type DraftEnding = Readonly<{ id: string; title: string; template: string }>;
export type DraftTerm = Readonly<{
  id: string;
  term: string;
  /** The same in everyday words, if a few of them can say it. */
  plain?: string;
  explanation: string;
}>;

export const readArticles = (): Readonly<{
  articles: readonly DraftArticle[];
  interactions: readonly DraftInteraction[];
}> => readJson("content/articles.json");

export const readCases = (): Readonly<{
  questions: readonly Readonly<{ id: string; text: string }>[];
  cases: readonly DraftCase[];
}> => readJson("content/cases.json");

export const readMandates = (): readonly DraftMandate[] =>
  readJson<{ mandates: readonly DraftMandate[] }>("content/mandates.json").mandates;

export const readEvents = (): readonly DraftEvent[] =>
  readJson<{ events: readonly DraftEvent[] }>("content/events.json").events;

export const readNews = (): readonly DraftNews[] =>
  readJson<{ news: readonly DraftNews[] }>("content/news.json").news;

export const readChallenges = (): readonly DraftChallenge[] =>
  readJson<{ challenges: readonly DraftChallenge[] }>("content/challenges.json").challenges;

/** Names of drawings in `assets/faces`, by the id of the case, caucus, home card or role that they show. */
export type DraftPortraits = Readonly<
  Record<"case" | "caucus" | "card" | "role", Readonly<Record<string, string>>> & { unknown: string }
>;

export const readPortraits = (): DraftPortraits => readJson("content/portraits.json");

export const readEndings = (): readonly DraftEnding[] =>
  readJson<{ endings: readonly DraftEnding[] }>("content/endings.json").endings;

export const readGlossary = (): readonly DraftTerm[] =>
  readJson<{ terms: readonly DraftTerm[] }>("content/glossary.json").terms;
