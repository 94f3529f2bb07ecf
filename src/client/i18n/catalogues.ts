/** The files of the catalogue, each fetched when it is first needed. */
import { LANGUAGES, type Language } from "./languages.ts";
import { isPseudo, type Pseudo, type Tree } from "./pseudo.ts";

export type Load = () => Promise<Readonly<{ default: object }>>;
type Files = Readonly<Record<string, Load>>;

/** Of every language, what its first screen shows. */
const START = import.meta.glob<{ default: Tree }>(["./*/ui.json", "./*/content-start.json"]);
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
export const AVAILABLE = LANGUAGES.filter((language) => `./${language}/ui.json` in START);

/**
 * Whether a language has every sentence. The build fills its gaps from English (`src/tools/build/wording.ts`), so that a
 * page loads one language alone; the development server leaves them.
 */
export const IS_WHOLE = import.meta.env.PROD;

/** What `loadWording` fetches, by language and namespace. */
export const CATALOGUES: Readonly<Partial<Record<Language, Files>>> = {
  ...Object.fromEntries(AVAILABLE.map((language) => [language, filesOf(language)])),
  "en-XA": pseudoFiles("en-XA"),
  "ar-XB": pseudoFiles("ar-XB"),
};

/** The sentences of a language's first screen, by namespace. If its files do not come, those of English. */
export async function startOf(language: Language): Promise<Readonly<Record<string, Tree>>> {
  try {
    const [ui, content] = await Promise.all([
      startFile(language, "ui"),
      startFile(language, "content-start"),
    ]);
    return { ui, content };
  } catch (fault) {
    // Without any sentence, the note in `index.html` says that the page has not loaded.
    if (language === "en") throw fault;
    return startOf("en");
  }
}

async function startFile(language: Language, name: "ui" | "content-start"): Promise<Tree> {
  const stored = isPseudo(language) ? "en" : language;
  const tree = (await START[`./${stored}/${name}.json`]?.())?.default ?? {};
  return isPseudo(language) ? inPseudo(tree, language) : tree;
}
