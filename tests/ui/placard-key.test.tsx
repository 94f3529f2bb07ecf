/** Placards on a long list of texts: one key says the words, so that each text need not repeat them. */
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { PlacardChoice } from "../../src/ui/table/placard-choice.tsx";

const HIDDEN = /<span class="visually-hidden">([^<]*)<\/span>/g;

function hiddenWords(hasKey: boolean, value: 0 | 1 | 2 | null): readonly string[] {
  const page = renderToStaticMarkup(
    <PlacardChoice label="Text A" value={value} hasKey={hasKey} onChange={() => {}} />,
  );
  return [...page.matchAll(HIDDEN)].map(([, word]) => word ?? "");
}

describe("the words of the placards", () => {
  test("are shown on every text if no key says them", () => {
    expect(hiddenWords(false, null)).toEqual([]);
  });

  test("are kept for screen readers only if a key says them", () => {
    expect(hiddenWords(true, null)).toEqual(["support", "can live with", "object"]);
  });

  test("are shown on the placard that is chosen", () => {
    expect(hiddenWords(true, 2)).toEqual(["support", "can live with"]);
  });
});
