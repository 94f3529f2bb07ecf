/** Journal lines of the world after entry into force: requests and task forces. */

import type { HelpFact } from "../../engine/events/help.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { HelpRequest } from "../../engine/state/treaty.ts";
import { t } from "../i18n/index.ts";
import { type Line, line, type Writers } from "../i18n/journal-line.ts";
import { caseAfter, caseWanted, type Names } from "../i18n/names.ts";

export const inForceLines: Writers<HelpFact> = {
  requestsMade: ({ requests }, { scenario, names }) =>
    requests.map((request) =>
      line(t("journal.requestMade", valuesOf(request, scenario, names)), { countries: [request.to] }),
    ),
  requestsAnswered: ({ requests }, { scenario, names }) =>
    requests.flatMap((request): Line[] => {
      const { answer, to } = request;
      if (answer === "open") return [];
      const told = caseAfter(caseOf(request, scenario), answer);
      const values = { ...valuesOf(request, scenario, names), told };
      return [line(t(`journal.request.${answer}`, values), { countries: [to] })];
    }),
  taskForcesFormed: ({ forces }, { names }) =>
    forces.map(({ members }) => {
      const [by = -1, ...joined] = members;
      const values = { country: names.country(by), countries: names.countries(joined) };
      return line(t("journal.taskForce", values), { tone: "good", countries: members });
    }),
};

function valuesOf(
  request: HelpRequest,
  scenario: Scenario,
  names: Names,
): Readonly<{ asking: string; country: string; wanted: string }> {
  const { from, to } = request;
  const asking = names.country(from);
  return { asking, country: names.country(to), wanted: caseWanted(caseOf(request, scenario), asking) };
}

function caseOf(request: HelpRequest, scenario: Scenario): string {
  return scenario.cases[request.case]?.id ?? "";
}
