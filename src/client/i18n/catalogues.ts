/** The files of the catalogue, each fetched when it is first needed. */
import { LANGUAGES, type Language } from "./languages.ts";
import { isPseudo, type Pseudo, type Tree } from "./pseudo.ts";

export type Load = () => Promise<Readonly<{ default: object }>>;
type Files = Readonly<Record<string, Load>>;

/** Of every language, what its first screen shows. That of English is part of the page. */
const START = import.meta.glob<{ default: Tree }>(["./*/ui.json", "./*/content-start.json", "!./en/*"]);
const LATER = import.meta.glob<{ default: Tree }>([
  "./*/*.json",
  "!./*/ui.json",
  "!./*/content-start.json",
  "!./*/hashes.json",
]);

function filesOf(language: string): Files {
  const folder = `./${language}/`;
  const files = Object.entries(LATER).filter(([path]) => path.startsWith(folder));
  return Object.fromEntries(files.map(([path, load]) => [path.slice(folder.length, -".json".length), load]));
}

const english = filesOf("en");

async function inPseudo(tree: Tree, pseudo: Pseudo): Promise<Tree> {
  return (await import("./pseudo-catalogue.ts")).pseudoCatalogue(tree, pseudo);
}

function pseudoFiles(pseudo: Pseudo): Files {
  const files = Object.entries(english).map(([name, load]) => [
    name,
    async () => ({ default: await inPseudo((await load()).default as Tree, pseudo) }),
  ]);
  return Object.fromEntries(files);
}

/** The languages that a reader can choose: those whose first screen is translated. */
export const AVAILABLE = LANGUAGES.filter(
  (language) => language === "en" || `./${language}/ui.json` in START,
);

/** What `loadWording` fetches, by language and namespace. */
export const CATALOGUES: Readonly<Partial<Record<Language, Files>>> = {
  ...Object.fromEntries(AVAILABLE.map((language) => [language, filesOf(language)])),
  "en-XA": pseudoFiles("en-XA"),
  "ar-XB": pseudoFiles("ar-XB"),
};

/** The sentences of a language's first screen, by namespace. Empty where its files are missing or do not come. */
export async function startOf(language: Exclude<Language, "en">): Promise<Readonly<Record<string, Tree>>> {
  const [ui, content] = await Promise.all([startFile(language, "ui"), startFile(language, "content-start")]);
  return { ui, content };
}

async function startFile(language: Exclude<Language, "en">, name: "ui" | "content-start"): Promise<Tree> {
  if (isPseudo(language)) {
    const file = name === "ui" ? import("./en/ui.json") : import("./en/content-start.json");
    return inPseudo((await file).default, language);
  }
  const load = START[`./${language}/${name}.json`];
  // Without its first files the page still opens, in English.
  return (await load?.().catch(() => undefined))?.default ?? {};
}
