/**
 * All text that users read. One JSON file per namespace and language:
 *   ui            shell, start, setup, briefing, journal, codes of problems, rejections, reasons
 *   content       articles, alternatives, cases, countries, events, glossary … by id
 *   negotiation, adoption, ratification, debrief, move, lab, matches, challenges, room, desk, wall, check, print, brief,
 *   film, picture, clerk, plenary, committee, conference, delegate, board, drafting, document, host, kit, slides   sentences of those panels
 *   states        other names of states, by ISO code
 * `t("start.new")` reads `ui`; `t("negotiation:speak.title")` reads another namespace; the compiler checks keys.
 * Sentences are whole: placeholders and plurals (`_one`, `_other`) go through i18next and are never glued.
 * `ui` and the `content` of the start page load at once; the rest loads with the screens that need it (`loadWording`).
 * A new language is one more entry in both tables; its direction comes from i18next.
 */
import i18next, { type Resource } from "i18next";
import type adoptionEn from "./en/adoption.json";
import type boardEn from "./en/board.json";
import type briefEn from "./en/brief.json";
import type challengesEn from "./en/challenges.json";
import type checkEn from "./en/check.json";
import type clerkEn from "./en/clerk.json";
import type committeeEn from "./en/committee.json";
import type conferenceEn from "./en/conference.json";
import startContentEn from "./en/content-start.json";
import type debriefEn from "./en/debrief.json";
import type delegateEn from "./en/delegate.json";
import type deskEn from "./en/desk.json";
import type documentEn from "./en/document.json";
import type draftingEn from "./en/drafting.json";
import type filmEn from "./en/film.json";
import type hostEn from "./en/host.json";
import type kitEn from "./en/kit.json";
import type labEn from "./en/lab.json";
import type linkEn from "./en/link.json";
import type matchesEn from "./en/matches.json";
import type moveEn from "./en/move.json";
import type negotiationEn from "./en/negotiation.json";
import type pictureEn from "./en/picture.json";
import type plenaryEn from "./en/plenary.json";
import type printEn from "./en/print.json";
import type ratificationEn from "./en/ratification.json";
import type roomEn from "./en/room.json";
import type slidesEn from "./en/slides.json";
import uiEn from "./en/ui.json";
import type wallEn from "./en/wall.json";
import { figure, figuresWith } from "./figures.ts";

export const LANGUAGES = ["en", "ar", "zh", "fr", "ru", "es"] as const;
export type Language = (typeof LANGUAGES)[number];
type ByLanguage<T> = Readonly<Partial<Record<Language, T>>>;
type Load = () => Promise<Readonly<{ default: object }>>;

/** The languages available so far. The other official languages can be added here. */
const AT_ONCE = { en: { ui: uiEn, content: startContentEn } } satisfies ByLanguage<object>;

const ON_DEMAND = {
  en: {
    content: () => import("./en/content.json"),
    negotiation: () => import("./en/negotiation.json"),
    adoption: () => import("./en/adoption.json"),
    ratification: () => import("./en/ratification.json"),
    debrief: () => import("./en/debrief.json"),
    lab: () => import("./en/lab.json"),
    challenges: () => import("./en/challenges.json"),
    matches: () => import("./en/matches.json"),
    move: () => import("./en/move.json"),
    room: () => import("./en/room.json"),
    desk: () => import("./en/desk.json"),
    wall: () => import("./en/wall.json"),
    check: () => import("./en/check.json"),
    picture: () => import("./en/picture.json"),
    print: () => import("./en/print.json"),
    brief: () => import("./en/brief.json"),
    film: () => import("./en/film.json"),
    clerk: () => import("./en/clerk.json"),
    committee: () => import("./en/committee.json"),
    conference: () => import("./en/conference.json"),
    plenary: () => import("./en/plenary.json"),
    delegate: () => import("./en/delegate.json"),
    board: () => import("./en/board.json"),
    link: () => import("./en/link.json"),
    drafting: () => import("./en/drafting.json"),
    document: () => import("./en/document.json"),
    host: () => import("./en/host.json"),
    kit: () => import("./en/kit.json"),
    slides: () => import("./en/slides.json"),
    states: () => import("./en/states.json"),
  },
} satisfies ByLanguage<Readonly<Record<string, Load>>>;

const LANGUAGE = "en" satisfies Language;
/** Namespaces that `loadWording` can fetch. */
export type Namespace = keyof (typeof ON_DEMAND)[typeof LANGUAGE];

const FALLBACK = "en" satisfies Language;

/**
 * Loads the sentences of a language. Sentences and files that the language lacks are taken from English.
 * @param atOnce sentences by language and namespace
 * @param onDemand what `load` fetches, by language and namespace
 */
export function wordingIn(
  language: Language,
  atOnce: ByLanguage<Resource[string]>,
  onDemand: ByLanguage<Readonly<Record<string, Load>>>,
) {
  const i18n = i18next.createInstance().use(figuresWith((place) => complain(`an empty list for ${place}`)));
  void i18n.init({
    lng: language,
    fallbackLng: FALLBACK,
    defaultNS: "ui",
    ns: ["ui", "content"],
    resources: { ...atOnce },
    initAsync: false,
    // React already escapes text; escaping it twice would show HTML entities.
    interpolation: { escapeValue: false, alwaysFormat: true },
    returnNull: false,
    // Some texts are empty on purpose. For example, a value recalled from memory has no address to show.
    returnEmptyString: true,
    saveMissing: true,
    missingKeyHandler: (_, namespace, key) => complain(`no wording for ${namespace}:${key}`),
    missingInterpolationHandler: (sentence, [place]) =>
      complain(`nothing to say for ${place} in: ${sentence}`),
  });
  const fetchFile = async (from: Language, namespace: string): Promise<void> => {
    const file = onDemand[from]?.[namespace];
    if (file !== undefined) i18n.addResourceBundle(from, namespace, (await file()).default);
  };
  const load = async (namespaces: readonly string[]): Promise<void> => {
    const languages = [...new Set<Language>([language, FALLBACK])];
    await Promise.all(languages.flatMap((from) => namespaces.map((name) => fetchFile(from, name))));
  };
  return { i18n, load };
}

const { i18n, load } = wordingIn(LANGUAGE, AT_ONCE, ON_DEMAND);

/** A missing sentence or an unfilled placeholder is a bug in the page. It is logged, which fails the browser tests. */
function complain(fault: string): void {
  // biome-ignore lint/suspicious/noConsole: the reader of the page can do nothing about it
  console.error(fault);
}

/** Fetches sentences, so that `t` can use them from then on. */
export async function loadWording(...namespaces: readonly Namespace[]): Promise<void> {
  await load(namespaces);
}

/** A language can have up to six plural forms, both for counts ("two states") and for order ("the second state"). */
type Form = Intl.LDMLPluralRule;
type PluralOf<K extends string> = K extends `${infer Stem}_ordinal_${Form}` | `${infer Stem}_${Form}`
  ? Stem
  : K;
type KeysOf<T, Path extends string = ""> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${PluralOf<K>}` : KeysOf<T[K], `${Path}${K}.`>;
}[keyof T & string];

export type UiKey = KeysOf<typeof uiEn>;
export type Key =
  | UiKey
  | `negotiation:${KeysOf<typeof negotiationEn>}`
  | `adoption:${KeysOf<typeof adoptionEn>}`
  | `ratification:${KeysOf<typeof ratificationEn>}`
  | `debrief:${KeysOf<typeof debriefEn>}`
  | `lab:${KeysOf<typeof labEn>}`
  | `matches:${KeysOf<typeof matchesEn>}`
  | `move:${KeysOf<typeof moveEn>}`
  | `room:${KeysOf<typeof roomEn>}`
  | `desk:${KeysOf<typeof deskEn>}`
  | `wall:${KeysOf<typeof wallEn>}`
  | `check:${KeysOf<typeof checkEn>}`
  | `picture:${KeysOf<typeof pictureEn>}`
  | `print:${KeysOf<typeof printEn>}`
  | `brief:${KeysOf<typeof briefEn>}`
  | `film:${KeysOf<typeof filmEn>}`
  | `clerk:${KeysOf<typeof clerkEn>}`
  | `committee:${KeysOf<typeof committeeEn>}`
  | `conference:${KeysOf<typeof conferenceEn>}`
  | `plenary:${KeysOf<typeof plenaryEn>}`
  | `delegate:${KeysOf<typeof delegateEn>}`
  | `board:${KeysOf<typeof boardEn>}`
  | `drafting:${KeysOf<typeof draftingEn>}`
  | `link:${KeysOf<typeof linkEn>}`
  | `document:${KeysOf<typeof documentEn>}`
  | `host:${KeysOf<typeof hostEn>}`
  | `kit:${KeysOf<typeof kitEn>}`
  | `slides:${KeysOf<typeof slidesEn>}`
  | `challenges:${KeysOf<typeof challengesEn>}`;
/**
 * `count` chooses the plural form; with `ordinal: true` it chooses among "1st", "2nd" and so on. `t` formats the
 * numbers.
 */
export type Values = Readonly<Record<string, string | number | boolean>>;

export function t(key: Key, values: Values = {}): string {
  return i18n.t(key, company === "class" ? values : { context: company, ...values });
}

/** Who the people in the room of this page are. */
export type Company = "class" | "committee";
let company: Company = "class";

/**
 * Says who is in the room. A sentence that would say “your teacher” has a second form for a committee, under its key with
 * `_committee`; all others are the same for both.
 */
export function speakTo(now: Company): void {
  company = now;
}

/**
 * Returns a text of the content by path, or the path itself if the catalogue lacks it. A test checks that this never
 * happens.
 */
export function fromContent(path: string, values: Values = {}): string {
  return i18n.t(path, { ns: "content", ...values });
}

export function hasContent(path: string): boolean {
  return i18n.exists(path, { ns: "content" });
}

/** Other names that people use for a state. Empty before the `states` sentences are loaded. */
export function otherNames(iso3: string): readonly string[] {
  return i18n.exists(iso3, { ns: "states" }) ? i18n.t(iso3, { ns: "states" }).split("; ") : [];
}

/** Ids under a path of the content, such as the terms of the glossary. */
export function contentKeys(path: string): readonly string[] {
  const found: unknown =
    i18n.getResource(language(), "content", path) ?? i18n.getResource("en", "content", path);
  return typeof found === "object" && found !== null ? Object.keys(found) : [];
}

export function language(): string {
  return i18n.language;
}

export function direction(): "ltr" | "rtl" {
  return i18n.dir();
}

/** "A, B and C" in the language of the page, or "A, B or C" as a disjunction. */
export function list(items: readonly string[], type: "conjunction" | "disjunction" = "conjunction"): string {
  return new Intl.ListFormat(language(), { type }).format(items);
}

/** @param digits maximum number of decimals */
export function number(value: number, digits = 3): string {
  return figure(value, language(), { maximumFractionDigits: digits });
}

/** Always shows two decimals, so that readers can check sums. @example 1.5 is "1.50" */
export function toHundredths(value: number): string {
  return figure(value, language(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** Shows the sign. @example 40 is "+40" */
export function signed(value: number): string {
  return figure(value, language(), { signDisplay: "exceptZero" });
}

/** Compares names in the language of the page, for sorting. No rule depends on it. */
export function compareWords(a: string, b: string): number {
  return a.localeCompare(b, language());
}
