import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { bridgeNeed } from "../../client/selectors/negotiation/bridge-need.ts";
import { callersWanted, isTooLate } from "../../client/selectors/negotiation/chances.ts";
import { sideText } from "../../client/sentences/bridge-words.ts";
import type { Term } from "../../engine/state/command.ts";
import { useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { Choices } from "../primitives/choices.tsx";
import { ActFoot } from "../table/act-foot.tsx";
import { Expect } from "../table/expect.tsx";
import { StandingTag } from "../table/floor-text.tsx";

/** A new call for a bridge: the text, and how many states could sponsor it. */
export function BridgeForm({ terms }: Readonly<{ terms: readonly Term[] }>): ReactNode {
  const { names, scenario } = useTable();
  const states = scenario.countries.length;
  const [chosen, choose] = useDraft("bridge", "");
  const term = terms.find((one) => keyOf(one) === chosen) ?? null;
  const command = term === null ? null : { type: "sponsorBridge" as const, ...term };
  return (
    <>
      <Choices
        label={t("negotiation:bridge.new")}
        look="cards"
        selected={term === null ? null : keyOf(term)}
        onSelect={choose}
        choices={terms.map((one) => ({
          id: keyOf(one),
          name: names.alternative(one.article, one.alternative),
          text: (
            <>
              <span className="block">{names.article(one.article)}</span>
              <StandingTag article={one.article} alternative={one.alternative} />
            </>
          ),
        }))}
      />
      {term !== null && (
        <blockquote className="treaty case-story">{names.clause(term.article, term.alternative)}</blockquote>
      )}
      <ActFoot command={command} label={t("negotiation:bridge.seal")}>
        {term !== null && <OtherSide term={term} />}
        {term !== null && <Hurry term={term} />}
        {command !== null && (
          <Expect
            command={command}
            about={t("negotiation:bridge.why")}
            sentence={({ low, high }) =>
              t("negotiation:bridge.expect", {
                low: Math.min(low, states),
                count: Math.min(high, states),
              })
            }
          />
        )}
      </ActFoot>
    </>
  );
}

/** From which groups another sponsor must come once this seat has called for the text. */
function OtherSide({ term }: Readonly<{ term: Term }>): ReactNode {
  const { own, names } = useTable();
  const side = sideText(term.article, bridgeNeed(own, term, [own.country]), names);
  return side === null ? null : <p className="small">{side}</p>;
}

/** Warns that the article does not return before the last night, so a bridge has to succeed now. */
export function Hurry({ term }: Readonly<{ term: Term }>): ReactNode {
  const { own } = useTable();
  const count = callersWanted(own, term);
  if (isTooLate(own, term.article)) return <p className="small warning">{t("negotiation:bridge.tooLate")}</p>;
  return count === 0 ? null : (
    <p className="small warning">{t("negotiation:bridge.nowOrNever", { count })}</p>
  );
}

function keyOf({ article, alternative }: Term): string {
  return `${article}-${alternative}`;
}
