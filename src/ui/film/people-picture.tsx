import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { caseConsequence } from "../../client/i18n/people.ts";
import type { EndedTable } from "../../client/selectors/debrief/made-at-table.ts";
import { fates } from "../../client/selectors/text/fates.ts";
import { FateFace, MetWords } from "../people/fate-face.tsx";

/**
 * The people of the cases by face, each with a sentence on what the text would do: a mark beside a question does not say
 * whose act it asks about. If the text is not law, all are told as if it were.
 */
export function PeoplePicture({ made: { scenario, text, view } }: Readonly<{ made: EndedTable }>): ReactNode {
  return (
    <figure className="people-picture">
      {view.world.treaty.inForce < 0 && <p className="eyebrow">{t("film:picture.ifLaw")}</p>}
      <ol>
        {fates(scenario, text).map((judged) => (
          <li key={judged.case}>
            <FateFace judged={judged} size="medium" />
            <span>
              {caseConsequence(judged)}
              <MetWords judged={judged} />
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
