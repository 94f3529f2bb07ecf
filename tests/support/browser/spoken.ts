/**
 * A virtual screen reader in the real page: what it says of its own accord, what it says where the focus lands, and what
 * a person hears who reads on from there to the first control.
 */
import { resolve } from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";

const FILE = resolve("node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js");
const PATH = "/virtual-screen-reader.js";
/** After this time without a word, in ms, the page has said all that it says of its own accord. */
const QUIET_MS = 700;
/** The maximum number of items read on the way to a control. More would be a fault by itself. */
const MOST_ITEMS = 400;
/** The maximum number of words before the first choice of a beat. */
export const MOST_WORDS = 60;

/** Controls of the guide and of the reasons for a line are not choices of the beat. */
const BESIDE = ".guide-note, .case-line";
const CONTROLS = "button, input, select, textarea, a[href], [role=tab], [role=option]";

/** The part of the package that is used here. */
type Reader = Readonly<{
  next: () => Promise<void>;
  perform: (command: string) => Promise<void>;
  lastSpokenPhrase: () => Promise<string>;
  spokenPhraseLog: () => Promise<string[]>;
  clearSpokenPhraseLog: () => Promise<void>;
  activeNode: Node | null;
}>;
type WithReader = Window & Readonly<{ reader: Reader }>;

/** One line of a script: who caused it, and the words. */
export type Heard = Readonly<{ how: "says" | "focus" | "reads" | "presses"; text: string }>;

type Part = Readonly<{ title: string; most: number; heard: Heard[] }>;

/** Everything that one person heard, part by part, as the script of a play. */
export type Script = Readonly<{ page: Page; parts: Part[] }>;

/** Switches a reader on. The page must be loaded, and may change its screen afterwards. */
export async function listenTo(page: Page): Promise<Script> {
  await page.route(`**${PATH}`, (route) => route.fulfill({ path: FILE, contentType: "text/javascript" }));
  await page.evaluate(`(async () => {
    // The reader also looks for ids in parts that the page has just removed.
    Element.prototype.getElementById ??= () => null;
    const { virtual } = await import("${PATH}");
    await virtual.start({ container: document.body });
    await virtual.clearSpokenPhraseLog();
    window.reader = virtual;
  })()`);
  return { page, parts: [] };
}

/** Begins a new part of the script. @param most the maximum number of words before its first choice */
export function scene({ parts }: Script, title: string, most = MOST_WORDS): void {
  parts.push({ title, most, heard: [] });
}

function add({ parts }: Script, how: Heard["how"], text: string): void {
  if (text.trim() !== "") parts.at(-1)?.heard.push({ how, text: text.trim() });
}

/** Goes to a control without listening on the way, and presses it. Other tests reach each control by Tab. */
export async function pressed(
  script: Script,
  wanted: Locator,
  key: "Enter" | "Space" = "Enter",
): Promise<void> {
  await wanted.focus();
  await spoken(script);
  const name = await wanted.evaluate((one) => one.getAttribute("aria-label") ?? one.textContent ?? "");
  add(script, "presses", name === "" ? key : name);
  await script.page.keyboard.press(key);
}

/** Presses one key where the focus is. */
export async function keyed(script: Script, key: string): Promise<void> {
  await spoken(script);
  add(script, "presses", key);
  await script.page.keyboard.press(key);
}

/** Writes down what the page says of its own accord and where the focus lands, once it is quiet. */
export async function hear(script: Script): Promise<void> {
  for (let fresh = [""]; fresh.length > 0; ) {
    await script.page.waitForTimeout(QUIET_MS);
    // The reader also says a region when its lines of before are taken away.
    fresh = (await spoken(script)).filter((phrase, at, all) => !LIVE.test(phrase) || phrase !== all[at - 1]);
    for (const phrase of fresh) {
      const live = LIVE.exec(phrase);
      if (OF_LISTS.test(phrase)) continue;
      if (live !== null) add(script, "says", (live[1] ?? "").replace(SENTENCES, "$1 "));
      else for (const text of folded([phrase])) add(script, "focus", text);
    }
  }
}

/** React Aria says how many options an open list has, sooner or later. */
const OF_LISTS = /\d+ options? available\.$/;
/** The reader joins paragraphs without a space. */
const SENTENCES = /([.!?”])(?=[\p{Lu}“\d])/gu;
const LIVE = /^(?:polite|assertive): (.*)$/s;

/**
 * Reads on from where the focus is to the first control of a part of the page, as with the arrow key.
 *
 * @param headings the levels of the headings to jump to first, as with the keys 1 to 6
 */
export async function readTo(script: Script, part: string, headings: readonly number[] = []): Promise<void> {
  const phrases = await script.page.evaluate(
    async ([within, controls, beside, most, levels]) => {
      const { reader } = window as unknown as WithReader;
      const read: string[] = [];
      for (const level of levels) {
        await reader.perform(`moveToNextHeadingLevel${level}`);
        read.push(await reader.lastSpokenPhrase());
      }
      for (let item = 0; item < most; item++) {
        await reader.next();
        const { activeNode: node } = reader;
        // A person hears the name of a control, and not its text once more.
        const isItsText = !(node instanceof Element) && node?.parentElement?.closest(`${controls}, label`);
        if (!isItsText) read.push(await reader.lastSpokenPhrase());
        if (!(node instanceof Element) || !node.matches(controls)) continue;
        if (node.closest(within) !== null && node.closest(beside) === null) break;
      }
      return read;
    },
    [part, CONTROLS, BESIDE, MOST_ITEMS, headings] as const,
  );
  await spoken(script);
  for (const text of folded(phrases.filter((one) => !LIVE.test(one)))) add(script, "reads", text);
}

/** What has been said since the last look. */
async function spoken({ page }: Script): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { reader } = window as unknown as WithReader;
    const phrases = await reader.spokenPhraseLog();
    await reader.clearSpokenPhraseLog();
    return phrases;
  });
}

/** Compares the script with the one that is kept, and checks what holds for every script. */
export function expectScript(script: Script, name: string): void {
  expect.soft(twiceInARow(script), "said twice in a row").toEqual([]);
  for (const { title, heard } of script.parts) {
    const words = wordsIn(beforeChoice(heard));
    if (words > 0) test.info().annotations.push({ type: "words", description: `${title}: ${words}` });
  }
  expect.soft(tooLong(script), "too many words before the first choice").toEqual([]);
  const parts = script.parts.map(({ title, heard }) =>
    [title.toUpperCase(), ...inOneGo(heard).map(({ how, text }) => `  ${how}: ${timeless(text)}`)].join("\n"),
  );
  expect(`${parts.join("\n\n")}\n`).toMatchSnapshot(`${name}.txt`);
}

/**
 * Lines that were said one after the other as one, after the moves of the focus around them: how they were gathered, and
 * whether the focus came first, depends on the speed of the test.
 */
function inOneGo(heard: readonly Heard[]): readonly Heard[] {
  const joined: Heard[] = [];
  for (const one of heard) {
    const at = joined.findLastIndex(({ how }) => how !== "focus");
    const last = joined[at];
    if (one.how === "says" && last?.how === "says") {
      joined[at] = { ...last, text: `${last.text} ${one.text}` };
    } else if (one.how === "focus" && joined.at(-1)?.how === "says") joined.splice(-1, 0, one);
    else joined.push(one);
  }
  return joined;
}

/** The words of the present part: said by the page, the last place of the focus, and read from there to a control. */
export function wordsHeard({ parts }: Script): number {
  const heard = parts.at(-1)?.heard ?? [];
  const focus = heard.filter(({ how }) => how === "focus").slice(-1);
  return wordsIn([...focus, ...heard.filter(({ how }) => how === "says" || how === "reads")]);
}

/** Times that depend on the speed of the test are left out. */
function timeless(text: string): string {
  return text
    .replace(/\b\d+:\d\d\b/g, "m:ss")
    .replace(/, \d+ s\./g, ", n s.")
    .replace(/\d+ seconds?\./g, "n seconds.");
}

function twiceInARow({ parts }: Script): readonly string[] {
  return parts.flatMap(({ heard }) =>
    heard
      .filter(({ how, text }, at) => how !== "presses" && text === heard[at - 1]?.text)
      .map(({ text }) => text),
  );
}

/** The parts with too many words before their first choice, and how many there are. */
function tooLong({ parts }: Script): readonly string[] {
  return parts
    .map(({ title, most, heard }) => ({ title, most, words: wordsIn(beforeChoice(heard)) }))
    .filter(({ most, words }) => words > most)
    .map(({ title, words }) => `${title}: ${words}`);
}

/** What is heard after the last press up to the first control that is read. Empty if nothing is read. */
function beforeChoice(heard: readonly Heard[]): readonly Heard[] {
  const end = heard.findIndex(({ how }, at) => how === "reads" && heard[at + 1]?.how !== "reads");
  const upTo = heard.slice(0, end + 1);
  return upTo.slice(upTo.findLastIndex(({ how }) => how === "presses") + 1);
}

/** Words of content: the role and the place in a list that the reader adds are not ours. */
function wordsIn(heard: readonly Heard[]): number {
  const texts = heard.filter(isHeardAlone).map(({ text }) =>
    text
      .replace(/^[a-z]+, /, "")
      .replace(/, (level|position|set size) \d+/g, "")
      .replace(/, (\d+ controls?|orientated \w+)/g, "")
      .replace(/, (not )?(checked|pressed|selected|disabled|expanded|required)/g, ""),
  );
  return texts.flatMap((text) => text.split(/\s+/)).filter((word) => /\w/.test(word)).length;
}

/** The reader says a heading with a button in it, and then the button: a person hears the name once. */
function isHeardAlone({ text }: Heard, at: number, all: readonly Heard[]): boolean {
  const [, name] = /^heading, (.*), level \d+$/.exec(text) ?? [];
  return name === undefined || all[at + 1]?.text.startsWith(`button, ${name}, `) !== true;
}

/** Elements that no screen reader names: their text counts. */
const SILENT =
  /^(paragraph|strong|emphasis|generic|none|presentation|superscript|code|time|term|status|alert|list|document|figure|caption|blockquote|banner|main|region|group|article)$/;
const IN_LINE = /^(end of )?(strong|emphasis|generic|superscript|code|time|term|definition)$/;
const IN_LIST = /^listitem(, .*)?$/;

/** Phrases as a person hears them: a line for each element with a role, and the texts between them in one line. */
export function folded(phrases: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let text: string[] = [];
  const flush = (): void => {
    if (text.length > 0) lines.push(text.join(" ").replace(/ (?=[.,:;!?])/g, ""));
    text = [];
  };
  for (const phrase of phrases) {
    if (IN_LINE.test(phrase)) continue;
    if (/^end of /.test(phrase) || SILENT.test(phrase) || IN_LIST.test(phrase)) flush();
    else if (HAS_ROLE.test(phrase)) {
      flush();
      lines.push(phrase);
    } else text.push(phrase);
  }
  flush();
  return lines;
}

const HAS_ROLE =
  /^(button|link|heading|radio|radiogroup|checkbox|tab|tablist|tabpanel|region|group|main|navigation|banner|contentinfo|complementary|img|textbox|combobox|searchbox|spinbutton|slider|timer|meter|table|row|cell|columnheader|rowheader|dialog|alertdialog|article|figure|switch|option|listbox|progressbar|toolbar|grid|list)\b/;
