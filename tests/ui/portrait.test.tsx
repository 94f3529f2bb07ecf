import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { loadWording } from "../../src/client/i18n/index.ts";
import { caseWho } from "../../src/client/i18n/names.ts";
import { drawingOf } from "../../src/client/selectors/people/drawing.ts";
import { CASES } from "../../src/content/cases.ts";
import { START_CASE } from "../../src/content/start-case.ts";
import { Portrait } from "../../src/ui/people/portrait.tsx";
import { Ines } from "../../src/ui/start/start-case.tsx";
import { PersonStory } from "../../src/ui/widgets/person-head.tsx";

beforeAll(() => loadWording("content"));

/** The file that the picture of a portrait loads. */
const fileOf = (markup: string): string => /src="[^"]*?([\w-]+\.svg)[^"]*"/.exec(markup)?.[1] ?? "";

test("a portrait shows the drawing that the content names for a person", () => {
  for (const { id } of CASES)
    expect(fileOf(renderToStaticMarkup(<Portrait kind="case" id={id} />))).toBe(
      `${drawingOf({ kind: "case", id })}.svg`,
    );
});

test("a person who is not in the content still has a portrait", () => {
  expect(fileOf(renderToStaticMarkup(<Portrait kind="case" id="added" />))).toBe("unknown.svg");
});

test("a portrait beside a name is silent, and one alone says who it is", () => {
  const id = START_CASE.case;
  expect(renderToStaticMarkup(<Portrait kind="case" id={id} />)).toContain('alt=""');
  const alone = renderToStaticMarkup(<Portrait kind="case" id={id} alt={caseWho(id)} />);
  expect(alone).toContain(`alt="${caseWho(id)}"`);
});

test("a case opens with the face of the person it is about, and so does the game", () => {
  for (const { id } of CASES)
    expect(fileOf(renderToStaticMarkup(<PersonStory id={id} />))).toBe(
      `${drawingOf({ kind: "case", id })}.svg`,
    );
  expect(fileOf(renderToStaticMarkup(<Ines />))).toBe(
    `${drawingOf({ kind: "case", id: START_CASE.case })}.svg`,
  );
});
