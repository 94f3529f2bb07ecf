import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { supportIf } from "../../client/selectors/ratification/capital.ts";
import { actText } from "../../client/sentences/acts.ts";
import type { Command, Term } from "../../engine/state/command.ts";
import { usePlay, useTable } from "../hooks/stores.ts";

type Deal = Readonly<{ with: number; give: Term; ask: Term }>;

/** What a Delegate asks for: a package with what it gives, what it gets and what home would say, or another act. */
export function AskedAct({ command }: Readonly<{ command: Command }>): ReactNode {
  const { names } = useTable();
  const deal = useDeal(command);
  if (deal === null) return <p>{actText(command, names)}</p>;
  const text = ({ article, alternative }: Term): string => names.alternative(article, alternative);
  return (
    <>
      <p>
        {t("room:ask.deal", {
          state: names.country(deal.with),
          give: text(deal.give),
          get: text(deal.ask),
        })}
      </p>
      <Effect deal={deal} />
    </>
  );
}

/** The support at home now, and if both texts of the package were agreed. */
function Effect({ deal: { give, ask } }: Readonly<{ deal: Deal }>): ReactNode {
  const { own } = useTable();
  const role = usePlay().home();
  if (role === null) return null;
  const gained = (term: Term): number => supportIf(own, term.article, term.alternative);
  return (
    <p className="small numbers">
      {t("room:ask.effect", { give: gained(give), get: gained(ask), line: role.line })}
    </p>
  );
}

function useDeal(command: Command): Deal | null {
  const { own } = useTable();
  const { offers } = own.own.lists;
  if (command.type === "offerPackage") return { with: command.to, give: command.give, ask: command.ask };
  if (command.type !== "counterOffer" && command.type !== "answerOffer") return null;
  const offer = offers.find(({ id }) => id === command.offer);
  if (offer === undefined) return null;
  if (command.type === "counterOffer") return { with: offer.from, give: command.give, ask: command.ask };
  return { with: offer.from, give: offer.ask, ask: offer.give };
}
