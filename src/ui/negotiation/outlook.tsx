import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import {
  type Blocker,
  isLastReading,
  likelyBlockers,
  readingOn,
} from "../../client/selectors/negotiation/outlook.ts";
import { blockersExpected } from "../../client/sentences/block-words.ts";
import { useIsBrief } from "../guide/use-is-brief.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Expect } from "../table/expect.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { Why } from "../widgets/reason-list.tsx";
import type { Put } from "./put.ts";

const MOST = 4;

/** Says whether an article will return after the closing. */
export function Reading({ article }: Readonly<{ article: number }>): ReactNode {
  const { view, scenario } = useTable();
  return (
    <>
      {readingOn(view.world, article) === "first" && <p className="small">{t("negotiation:close.first")}</p>}
      {isLastReading({ ...view.world, scenario }, article) && (
        <p className="small">{t("negotiation:close.lastReading")}</p>
      )}
    </>
  );
}

/** What to expect when the beat closes: how many states may block, the likeliest by name, and whether the article will return. */
export function Outlook({ put: { article } }: Readonly<{ put: Put }>): ReactNode {
  const { own, names } = useTable();
  const isShort = useIsBrief();
  const suspects = likelyBlockers(own.world, article)
    .filter(({ country }) => country !== own.country)
    .map(({ country }) => names.country(country));
  return (
    <>
      {!isShort && <Reading article={article} />}
      <Expect
        command={{ type: "takeStand", article, stand: "join", breaking: false }}
        about={t("negotiation:close.watch")}
        sentence={(range) => blockersExpected(range, suspects)}
      />
    </>
  );
}

/** States that objected and could still block, each with its reasons. */
export function Suspects({ article }: Readonly<{ article: number }>): ReactNode {
  const { own } = useTable();
  const all = likelyBlockers(own.world, article).filter(({ country }) => country !== own.country);
  if (all.length === 0) return null;
  return (
    <div className="small">
      <p className="soft">{t("negotiation:close.could", { count: all.length })}</p>
      <ul className="blockers">
        {all.slice(0, MOST).map((blocker) => (
          <Suspect key={blocker.country} article={article} blocker={blocker} />
        ))}
        {all.length > MOST && <li className="soft">{t("common.more", { count: all.length - MOST })}</li>}
      </ul>
    </div>
  );
}

type SuspectProps = Readonly<{ article: number; blocker: Blocker }>;

function Suspect({ article, blocker }: SuspectProps): ReactNode {
  const play = usePlay();
  const { scenario, names } = useTable();
  const { country } = blocker;
  const name = names.country(country);
  return (
    <li className="blocker">
      <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.45} />
      <span>
        {name} <span className="soft">{whyText(blocker)}</span>
      </span>
      <Why
        about={t("negotiation:close.whyCountry", { country: name })}
        of="text"
        reasons={() => play.explainStand(article, country)}
      />
    </li>
  );
}

function whyText({ why, steps }: Blocker): string {
  if (why === "redLine") return t("negotiation:close.whyRedLine");
  return why === "far" ? t("negotiation:close.whyFar", { count: steps }) : t("negotiation:close.whyObjects");
}
