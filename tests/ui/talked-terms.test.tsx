/** What two who talked are offered to enter: the pairs that help both, or else the form for their own terms. */
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import { namesOf } from "../../src/client/i18n/names.ts";
import type { TalkedPairs } from "../../src/client/selectors/negotiation/talked-deal.ts";
import { TalkedTerms } from "../../src/ui/negotiation/talked-deal.tsx";
import { modelScenario } from "../support/scenario.ts";

beforeAll(() => loadWording("content", "negotiation"));

const names = namesOf(modelScenario("lesson"));
const PAIR = { give: { article: 0, alternative: 0 }, ask: { article: 1, alternative: 1 } };

const pageOf = (talked: TalkedPairs): string =>
  renderToStaticMarkup(
    <TalkedTerms talked={talked} names={names} onSend={() => undefined} onOther={() => undefined} />,
  );

test("a pair that helps both can be sent at once, and other terms are one press away", () => {
  const page = pageOf({ pairs: [PAIR], isLast: false });
  expect(page).toContain(t("negotiation:talked.send"));
  expect(page).toContain(t("negotiation:talked.other"));
  expect(page).not.toContain(t("negotiation:talked.terms"));
});

test("if no pair helps both, the terms come first: the page proposes none that costs the mandate", () => {
  for (const pairs of [[PAIR], []]) {
    const page = pageOf({ pairs, isLast: true });
    expect(page).toContain(t("negotiation:talked.terms"));
    expect(page).not.toContain(t("negotiation:talked.send"));
    expect(page).not.toContain(names.alternative(0, 0));
  }
});
