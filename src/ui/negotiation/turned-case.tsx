import type { ReactNode } from "react";
import "./facing.css";
import { caseWho } from "../../client/i18n/names.ts";
import { caseConsequence } from "../../client/i18n/people.ts";
import { type Turned, turnedBy } from "../../client/selectors/negotiation/deal.ts";
import type { Term } from "../../engine/state/command.ts";
import { useTable } from "../hooks/stores.ts";
import { FateFace, MetWords } from "../people/fate-face.tsx";
import { Aside } from "../primitives/aside.tsx";
import { PersonStory } from "../widgets/person-head.tsx";

/** What a text would change for one of the eight people, in one line. Empty if it changes nothing for them. */
export function TurnedCase({ term }: Readonly<{ term: Term }>): ReactNode {
  return <TurnedLine turned={turnedBy(useTable().own, term)} />;
}

type TurnedProps = Readonly<{ turned: Turned | null }>;

/** Like `TurnedCase`, for a result that is already computed. A press tells who the person is. */
export function TurnedLine({ turned }: TurnedProps): ReactNode {
  if (turned === null) return null;
  const { case: id } = turned;
  return (
    <div className="turned">
      <FateFace judged={turned} />
      <p>
        <Aside className="term" button={caseConsequence(turned)} label={caseWho(id)} isNamedByText>
          <PersonStory id={id} />
        </Aside>
        <MetWords judged={turned} />
      </p>
    </div>
  );
}
