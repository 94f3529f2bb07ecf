/** A command of the lab, and a clause as commands name it, as a student reads and copies them. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { loadWording } from "../../src/client/i18n/index.ts";
import { ClauseChange } from "../../src/ui/lab/clause-change.tsx";
import { Command } from "../../src/ui/lab/command.tsx";

const TEXT = "npm run compare -- --text mla=wide-refusal --against real";

test("given a command, each option stays together, and the text to copy is the command", () => {
  const html = renderToStaticMarkup(<Command text={TEXT} />);
  expect(html.replaceAll(/<[^>]+>/g, "")).toBe(TEXT);
  expect(html).toContain("<span>--text mla=wide-refusal</span> <span>--against real</span>");
});

test("given another wording of a clause, its title and its id are there", async () => {
  await loadWording("lab", "content");
  const html = renderToStaticMarkup(<ClauseChange article="mla" alternative="wide-refusal" />);
  expect(html).toContain("Saying no to a request");
  expect(html).toContain(">mla=wide-refusal</code>");
});
