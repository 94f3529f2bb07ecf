import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import {
  bondsOfPeople,
  dealsOfPeople,
  fatesOfPeople,
  freedPeople,
} from "../../client/selectors/negotiation/announced.ts";
import type { PromiseFate } from "../../client/selectors/negotiation/promise-fates.ts";
import type { Offer, Pact } from "../../engine/state/treaty.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { DealSign } from "./deal-sign.tsx";
import { useTalking } from "./use-talking.ts";
import "./deals.css";

type ShownProps = Readonly<{ shown: Shown }>;

/** The beats in which the wall keeps room for the words about deals, so that a deal does not move the picture. */
const BEATS: readonly string[] = ["deal", "close"];

/** Below the picture: the promise that a person just broke, the newest deal of people, or a promise that binds no more. Null if there is no room. */
export function dealBand(shown: Shown): ReactNode | null {
  const { world } = shown.view;
  const broken = bondsOfPeople(world, shown.journal).find(({ isBroken }) => isBroken);
  if (broken !== undefined) {
    const { country } = shown.names;
    return (
      <p className="deal-band" data-broken="true">
        <Sign isBroken />
        <span>
          {t("wall:deals.broken", { by: country(broken.by), to: country(broken.to) })} <Fates shown={shown} />
        </span>
      </p>
    );
  }
  if (BEATS.includes(world.beat)) return <Newest shown={shown} />;
  const [freed, ...others] = freedPeople(world, shown.journal);
  if (freed !== undefined) return <Freed freed={freed} count={others.length} shown={shown} />;
  return fatesOfPeople(world, shown.journal).length === 0 ? null : (
    <p className="deal-band">
      <Fates shown={shown} />
    </p>
  );
}

/** How many promises of the class the round kept, and how many it left without a result. Those broken are named. */
function Fates({ shown: { view, journal } }: ShownProps): ReactNode {
  const fates = fatesOfPeople(view.world, journal);
  const countOf = (of: PromiseFate["fate"]): number => fates.filter(({ fate }) => fate === of).length;
  const [kept, open] = [countOf("kept"), countOf("open")];
  return (
    <span>
      {kept > 0 && <>{t("wall:deals.kept", { count: kept })} </>}
      {open > 0 && t("wall:deals.open", { count: open })}
    </span>
  );
}

/** A promise that binds no more is neither kept nor broken. */
function Freed({ freed, count, shown }: ShownProps & Readonly<{ freed: Pact; count: number }>): ReactNode {
  const { country, alternative } = shown.names;
  return (
    <p className="deal-band">
      <span>
        {t("wall:deals.freed", {
          by: country(freed.by),
          to: country(freed.to),
          text: alternative(freed.article, freed.alternative),
        })}
        {count > 0 && <span className="soft"> {t("wall:deals.freedMore", { count })}</span>}
      </span>
    </p>
  );
}

function Newest({ shown }: ShownProps): ReactNode {
  const [newest, ...others] = dealsOfPeople(shown.view.world, shown.journal);
  const [talk] = useTalking(shown);
  const { country } = shown.names;
  // At a close no deal can be made any more: the band keeps its room, but does not say "yet".
  if (newest === undefined && shown.view.world.beat === "close") return <p className="deal-band" />;
  if (newest === undefined) {
    return (
      <p className="deal-band soft">
        {talk === undefined
          ? t("wall:deals.none")
          : t("wall:deals.talking", { one: country(talk[0]), other: country(talk[1]) })}
      </p>
    );
  }
  return (
    <p className="deal-band" role="status">
      <Sign isBroken={false} />
      <span>
        {dealText(newest, shown)}
        {others.length > 0 && <span className="soft"> {t("wall:deals.more", { count: others.length })}</span>}
      </span>
    </p>
  );
}

function dealText({ from, to, give, ask, assistance }: Offer, { names }: Shown): string {
  return t(assistance > 0 ? "wall:deals.agreedHelp" : "wall:deals.agreed", {
    from: names.country(from),
    to: names.country(to),
    give: names.textOn(give.article, give.alternative),
    ask: names.textOn(ask.article, ask.alternative),
  });
}

function Sign({ isBroken }: Readonly<{ isBroken: boolean }>): ReactNode {
  return (
    <svg className="deal-knot" viewBox="-17 -17 34 34" aria-hidden="true">
      <DealSign isBroken={isBroken} />
    </svg>
  );
}
