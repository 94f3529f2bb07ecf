import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Names } from "../../client/i18n/names.ts";
import { type PledgeEnd, pledgeEnds, promisesOf } from "../../client/selectors/debrief/promises.ts";
import type { Pact } from "../../engine/state/treaty.ts";
import { useGame, useTable } from "../hooks/stores.ts";

/** Promises kept and broken, with the names of the states. */
export function Promises(): ReactNode {
  const { view } = useTable();
  const journal = useGame((game) => game.journal);
  const own = view.mine?.country ?? -1;
  const { ownKept, ownBroken, keptToOwn, brokenToOwn, brokenElsewhere, keptElsewhere, lapsed } = promisesOf(
    view.world,
    own,
  );
  const mine = ownKept.length + ownBroken.length + keptToOwn.length + brokenToOwn.length;
  const pledges = pledgeEnds(view.world, journal);
  const isFailed = view.world.treaty.outcome?.how === "failed";
  return (
    <section className="debrief-part" aria-labelledby="promises-heading" id="promises">
      <h2 id="promises-heading">{t("debrief:sections.promises")}</h2>
      <p className="soft">{t("debrief:promises.lead")}</p>
      {own >= 0 && mine === 0 && lapsed === 0 && <p>{t("debrief:promises.none")}</p>}
      {lapsed > 0 && (
        <p>{t(isFailed ? "debrief:promises.lapsedFailed" : "debrief:promises.lapsed", { count: lapsed })}</p>
      )}
      <div className="promise-columns">
        <Column title={t("debrief:promises.ownKept")} items={ownKept} text={toText} isKept />
        <Column title={t("debrief:promises.ownBroken")} items={ownBroken} text={toText} />
        <Column title={t("debrief:promises.toKept")} items={keptToOwn} text={byText} isKept />
        <Column title={t("debrief:promises.toBroken")} items={brokenToOwn} text={byText} />
        <Column title={t("debrief:promises.elsewhere")} items={brokenElsewhere} text={betweenText} />
      </div>
      {brokenElsewhere.length + ownBroken.length + brokenToOwn.length === 0 && (
        <p className="small">{t("debrief:promises.noneAtAll")}</p>
      )}
      {keptElsewhere > 0 && (
        <p className="small soft">{t("debrief:promises.keptElsewhere", { count: keptElsewhere })}</p>
      )}
      <Pledges pledges={pledges} />
    </section>
  );
}

type PromiseText = (item: Pact, names: Names) => string;
type ColumnProps = Readonly<{ title: string; items: readonly Pact[]; text: PromiseText; isKept?: boolean }>;

function Column({ title, items, text, isKept }: ColumnProps): ReactNode {
  const { names } = useTable();
  if (items.length === 0) return null;
  return (
    <div className="promise-column" data-kept={isKept === true}>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={`${item.by}-${item.to}-${item.kind}-${item.article}-${item.alternative}`}>
            {text(item, names)}
          </li>
        ))}
      </ul>
    </div>
  );
}

const toText: PromiseText = ({ to, kind, article }, names) => {
  if (kind === "assist") return t("debrief:promises.assistTo", { country: names.country(to) });
  return t("debrief:promises.joinTo", { country: names.country(to), article: names.article(article) });
};

const byText: PromiseText = ({ by, kind, article }, names) => {
  if (kind === "assist") return t("debrief:promises.assistBy", { country: names.country(by) });
  return t("debrief:promises.joinBy", { country: names.country(by), article: names.article(article) });
};

const betweenText: PromiseText = ({ by, to, kind, article }, names) => {
  const pair = { by: names.country(by), to: names.country(to) };
  if (kind === "assist") return t("debrief:promises.betweenAssist", pair);
  return t("debrief:promises.between", { ...pair, article: names.article(article) });
};

function Pledges({ pledges }: Readonly<{ pledges: readonly PledgeEnd[] }>): ReactNode {
  const { names } = useTable();
  if (pledges.length === 0) return null;
  return (
    <>
      <h3>{t("debrief:promises.pledges")}</h3>
      <ul className="points">
        {pledges.map(({ pledge, end }) => (
          <li key={`${pledge.by}-${pledge.until}`}>
            <span>
              {t("debrief:promises.pledge", {
                country: names.country(pledge.by),
                count: pledge.count,
                of: pledge.with.length,
              })}
              {" · "}
              <strong>{t(`debrief:promises.end.${end}`)}</strong>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
