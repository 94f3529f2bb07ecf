/** A suggestion for a clause that may be wrong is marked until the chair has looked at it. */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import { provisionsOf } from "../../src/committee/state/provisions.ts";
import { ClauseMatches } from "../../src/ui/plenary/clause-matches.tsx";
import { useMatches } from "../../src/ui/plenary/use-matches.ts";

beforeAll(() => loadWording("content", "plenary", "committee"));

const SURE = "Decides that no State may make a reservation to this treaty";
const UNSURE = "Asks countries to answer each other's requests for evidence within thirty days";
const PROVISIONS = provisionsOf([SURE, UNSURE]);

type Wordings = readonly (string | null)[] | null;

function Page({ wordings }: Readonly<{ wordings: Wordings }>): ReactNode {
  return <ClauseMatches provisions={PROVISIONS} matches={useMatches(PROVISIONS, wordings)} />;
}

/** The list in which a chair matches a text. */
const pageOf = (wordings: Wordings): string => renderToStaticMarkup(<Page wordings={wordings} />);

test("given a clause that two articles are close to, the chair is told to check it and nothing else", () => {
  const page = pageOf(null);
  expect(page.split(t("plenary:check.keep")).length - 1).toBe(1);
  const second = t("plenary:clause", { number: 2 });
  expect(page).toContain(t("plenary:check.left", { clauses: second }));
});

test("given wordings that a chair has chosen before, nothing is left to check", () => {
  const page = pageOf(["reservations/where-allowed", null]);
  expect(page).not.toContain(t("plenary:check.keep"));
});
