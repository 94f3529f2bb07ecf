import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { loadWording } from "../../src/client/i18n/index.ts";
import { alternativeText } from "../../src/client/i18n/names.ts";
import { plenaryScenario, type Sent, sentWith } from "../../src/client/selectors/committee/plenary.ts";
import { type Provision, provisionsOf } from "../../src/committee/state/provisions.ts";
import { WholeText } from "../../src/ui/plenary/whole-text.tsx";

beforeAll(() => loadWording("content", "plenary", "committee"));

const NOTHING: Sent = { clauses: [], matched: [], silent: [] };

/** The words of the text before the vote, as the page shows them. */
function wordsOf(sent: Sent, provisions: readonly Provision[] = []): string {
  const markup = renderToStaticMarkup(<WholeText sent={sent} provisions={provisions} onSilence={() => {}} />);
  return markup
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"');
}

test("before the vote of a committee, every article of the real convention says in plain words what it means", () => {
  const words = wordsOf(NOTHING);
  for (const { id, adopted, alternatives } of plenaryScenario().articles) {
    const key = alternatives[adopted]?.key ?? "";
    expect(words, id).toContain(alternativeText(id, key, "gloss"));
    expect(words, id).toContain(alternativeText(id, key, "name"));
  }
});

test("a clause of the committee says what the wording means that it was matched to", () => {
  const [article] = plenaryScenario().articles;
  const key = article?.alternatives[0]?.key ?? "";
  const id = article?.id ?? "";
  const clauses = ["Decides to call it so;"];
  const words = wordsOf({ clauses, matched: [{ article: id, key }], silent: [] });
  expect(words).toContain(clauses[0]);
  expect(words).toContain(alternativeText(id, key, "gloss"));
});

test("each article says which clause, or which part of a clause, decides it", () => {
  const provisions = provisionsOf(["Thanks the Chair", "States shall: (a) keep data; (b) return assets"]);
  const matched = [
    null,
    { article: "preserve", key: "ninety-days" },
    { article: "sovereignty", key: "equal-states" },
  ];
  const words = wordsOf(sentWith(provisions, matched), provisions);
  expect(words).toContain("Clause 2 (a)");
  expect(words).toContain("States shall: (a) keep data");
  expect(words).toContain("Clause 2 (b)");
  expect(words).not.toContain("Clause 1");
});
