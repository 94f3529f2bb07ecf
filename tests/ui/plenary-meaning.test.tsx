import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { loadWording } from "../../src/client/i18n/index.ts";
import { alternativeText } from "../../src/client/i18n/names.ts";
import { plenaryScenario, type Sent } from "../../src/client/selectors/committee/plenary.ts";
import { WholeText } from "../../src/ui/plenary/whole-text.tsx";

beforeAll(() => loadWording("content", "plenary", "committee"));

const NOTHING: Sent = { clauses: [], matched: [], silent: [] };

/** The words of the text before the vote, as the page shows them. */
function wordsOf(sent: Sent): string {
  const markup = renderToStaticMarkup(<WholeText sent={sent} onSilence={() => {}} />);
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
