/** The rules of a committee in sentences, as its tab and its printed cards show them. */
import { beforeAll, expect, test } from "vitest";
import { loadWording, t } from "../../../src/client/i18n/index.ts";
import { workedText } from "../../../src/client/sentences/committee-rules.ts";
import { PACK } from "../../../src/committee/packs/all.ts";
import { ruleExamples } from "../../../src/committee/rule-examples.ts";

beforeAll(() => loadWording("committee"));

test("Right of reply: a pack without it says so, and the others say how often and for how long", () => {
  const said = (id: keyof typeof PACK): string => workedText(ruleExamples(PACK[id], "reply"));
  expect(said("crisis")).toBe("Delegations have no right of reply.");
  expect(said("thimun")).toBe(t("committee:rules.worked.reply.1", { times: 1, seconds: 60 }));
});

test("Abstentions: a pack under which nobody abstains on a paper says only that", () => {
  const said = (id: keyof typeof PACK): string => workedText(ruleExamples(PACK[id], "abstentions"));
  expect(said("crisis")).toBe("Nobody abstains on a paper.");
  expect(said("un-ga")).toBe("If 10 of 40 abstain, 16 of 30 can adopt a paper.");
});
