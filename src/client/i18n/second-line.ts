/**
 * A second language, for a line below the headings of a wall. Its code is in the wall's address (`also`), as the teacher
 * chose it at the desk. Only the pages of a wall load this.
 */
import type { Scenario } from "../../engine/state/scenario.ts";
import { CATALOGUES, IS_WHOLE, startOf } from "./catalogues.ts";
import { AVAILABLE, type Key, language, type Voice, wordingIn } from "./index.ts";
import { firstKnown, type Language } from "./languages.ts";
import { LINK_LANGUAGE } from "./link-language.ts";

/** The files of the sentences below. */
const NAMESPACES = ["content", "wall", "slides", "room"] as const;

type Second = Readonly<{ code: Language; direction: "ltr" | "rtl"; voice: Voice }>;

const second = await opened();

async function opened(): Promise<Second | null> {
  const code = firstKnown([LINK_LANGUAGE.readSecond() ?? ""], AVAILABLE);
  if (code === null || code === language()) return null;
  const { i18n, load } = wordingIn(code, { [code]: await startOf(code) }, CATALOGUES, IS_WHOLE);
  await load(NAMESPACES);
  const voice: Voice = {
    t: (key: string, values = {}) => i18n.t(key, values),
    fromContent: (path) => i18n.t(path, { ns: "content" }),
  };
  return { code, direction: i18n.dir(), voice };
}

export type SecondLine = Readonly<{ code: Language; direction: "ltr" | "rtl"; text: string }>;

/** What `say` says, in the second language; null if the wall has none. */
export function saidInSecond(say: (voice: Voice) => string): SecondLine | null {
  if (second === null) return null;
  const { code, direction, voice } = second;
  return { code, direction, text: say(voice) };
}

/** A sentence without places. */
export function inSecond(key: Key): SecondLine | null {
  return saidInSecond(({ t }) => t(key));
}

/** The title of an article. */
export function articleInSecond({ articles }: Scenario, article: number): SecondLine | null {
  return contentInSecond(`article.${articles[article]?.id}.title`);
}

/** The name of a wording. */
export function textInSecond(
  { articles }: Scenario,
  article: number,
  alternative: number,
): SecondLine | null {
  const found = articles[article];
  return contentInSecond(`alternative.${found?.id}.${found?.alternatives[alternative]?.key}.name`);
}

function contentInSecond(path: string): SecondLine | null {
  return saidInSecond(({ fromContent }) => fromContent(path));
}
