/**
 * A second language, for a line below the headings of a wall. Its code is in the wall's address (`also`), as the teacher
 * chose it at the desk. Only the pages of a wall load this.
 */
import type { Scenario } from "../../engine/state/scenario.ts";
import { CATALOGUES, IS_WHOLE, startOf } from "./catalogues.ts";
import { AVAILABLE, type Key, language, wordingIn } from "./index.ts";
import { firstKnown, type Language } from "./languages.ts";
import { LINK_LANGUAGE } from "./link-language.ts";

/** The files of the sentences below. */
const NAMESPACES = ["content", "wall", "slides"] as const;

type Second = Readonly<{
  code: Language;
  direction: "ltr" | "rtl";
  say: (path: string, ns?: string) => string;
}>;

const second = await opened();

async function opened(): Promise<Second | null> {
  const code = firstKnown([LINK_LANGUAGE.readSecond() ?? ""], AVAILABLE);
  if (code === null || code === language()) return null;
  const { i18n, load } = wordingIn(code, { [code]: await startOf(code) }, CATALOGUES, IS_WHOLE);
  await load(NAMESPACES);
  return { code, direction: i18n.dir(), say: (path, ns = "ui") => i18n.t(path, { ns }) };
}

export type SecondLine = Readonly<{ code: Language; direction: "ltr" | "rtl"; text: string }>;

/** A sentence without places in the second language; null if the wall has none. */
export function inSecond(key: Key): SecondLine | null {
  return second === null ? null : { ...second, text: second.say(key) };
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
  return second === null ? null : { ...second, text: second.say(path, "content") };
}
