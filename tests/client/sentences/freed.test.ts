/** A promise that another text ended: both sides of the deal hear that it binds no more. */
import { beforeAll, expect, test } from "vitest";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { namesOf } from "../../../src/client/i18n/names.ts";
import { freedText } from "../../../src/client/sentences/move-text-words.ts";
import type { Pact } from "../../../src/engine/state/treaty.ts";
import { modelScenario } from "../../support/scenario.ts";

beforeAll(() => loadWording("content", "move"));

test("the promiser is free, and the other side learns it", () => {
  const scenario = modelScenario("lesson");
  const names = namesOf(scenario);
  const pact: Pact = {
    ...{ by: 0, to: 1, kind: "support", article: 0, alternative: 0 },
    ...{ paid: true, status: "void", due: 0 },
  };
  const said = (own: number): string => freedText(pact, { names, own });
  expect(said(0)).toContain(`You are free of your promise to ${names.country(1)}`);
  expect(said(1)).toContain(`${names.country(0)} is free of its promise to you`);
});
