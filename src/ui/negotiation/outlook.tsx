import type { ReactNode } from "react";
import { type Blocker, likelyBlockers, readingOn } from "../../client/readings/outlook.ts";
import { t } from "../../client/wording/index.ts";
import { usePlay, useTable } from "../hooks.ts";
import { Expect } from "../table/expect.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { Why } from "../widgets/reason-list.tsx";
import type { Put } from "./put.ts";

const MOST = 4;
type PutProps = Readonly<{ put: Put }>;

/** What to expect of the closing: how many may block, who, and whether it can be agreed now. */
export function Outlook({ put }: PutProps): ReactNode {
  const { view } = useTable();
  const { article } = put;
  const suspects = useSuspects(article);
  return (
    <div className="outlook">
      <p className="small">{t(`negotiation:close.${readingOn(view.world, article)}`)}</p>
      <Expect
        command={{ type: "takeStand", article, stand: "join", breaking: false }}
        about={t("negotiation:close.watch")}
        sentence={({ low, high }) => {
          if (high === 0) return t("negotiation:close.expectNobody");
          if (high === 1) return t("negotiation:close.expectFew");
          return low === high
            ? t("negotiation:close.expectBlockOne", { low })
            : t("negotiation:close.expectBlock", { low, count: high });
        }}
      />
      {suspects.length > 0 && <Suspects article={article} all={suspects} />}
    </div>
  );
}

function useSuspects(article: number): readonly Blocker[] {
  const { own } = useTable();
  return likelyBlockers(own.world, article).filter(({ country }) => country !== own.country);
}

type SuspectsProps = Readonly<{ article: number; all: readonly Blocker[] }>;

function Suspects({ article, all }: SuspectsProps): ReactNode {
  return (
    <div className="small">
      <p className="soft">{t("negotiation:close.watch")}</p>
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
