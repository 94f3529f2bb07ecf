/** Journal lines of the world after entry into force: requests and task forces. */

import type { HelpFact } from "../../engine/events/help.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { HelpRequest } from "../../engine/state/treaty.ts";
import { t } from "../i18n/index.ts";
import { type Line, line, type Writers } from "../i18n/journal-line.ts";
import { caseTitle, type Names } from "../i18n/names.ts";

export const inForceLines: Writers<HelpFact> = {
  requestsMade: ({ requests }, { scenario, names }) =>
    requests.map((request) => requestLine("journal.requestMade", request, scenario, names)),
  requestsAnswered: ({ requests }, { scenario, names }) =>
    requests.flatMap((request): Line[] => {
      const { answer } = request;
      return answer === "open" ? [] : [requestLine(`journal.request.${answer}`, request, scenario, names)];
    }),
  taskForcesFormed: ({ forces }, { names }) =>
    forces.map(({ members }) => {
      const [by = -1, ...joined] = members;
      const values = { country: names.country(by), countries: names.countries(joined) };
      return line(t("journal.taskForce", values), { tone: "good", countries: members });
    }),
};

type RequestKey = "journal.requestMade" | `journal.request.${Exclude<HelpRequest["answer"], "open">}`;

function requestLine(key: RequestKey, request: HelpRequest, scenario: Scenario, names: Names): Line {
  const { to } = request;
  const title = caseTitle(scenario.cases[request.case]?.id ?? "");
  return line(t(key, { country: names.country(to), case: title }), { countries: [to] });
}
