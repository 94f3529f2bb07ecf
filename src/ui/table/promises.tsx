import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { monthName } from "../../client/i18n/names.ts";
import { BROKEN_TRUST } from "../../client/selectors/negotiation/outlook.ts";
import type { Pact } from "../../engine/state/treaty.ts";
import { useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { useMine } from "./own-seat.ts";

const KEYS = {
  support: { mine: "negotiation:promise.youOwe", theirs: "negotiation:promise.owedYou" },
  assist: { mine: "negotiation:promise.youOweHelp", theirs: "negotiation:promise.owedYouHelp" },
} as const;

/** Promises still open, given and received, collapsed into one line. */
export function Promises(): ReactNode {
  const { view } = useTable();
  const mine = useMine();
  const isOwn = ({ by, to }: Pact): boolean => by === mine.country || to === mine.country;
  const open = view.world.pacts.filter((pact) => pact.status === "open" && isOwn(pact));
  if (open.length === 0) return null;
  return (
    <section className="promises">
      <Disclosure title={t("negotiation:promise.heading", { count: open.length })} level={3}>
        <ul className="small">
          {open.map((pact) => (
            <PromiseLine
              key={[pact.by, pact.to, pact.kind, pact.article].join()}
              pact={pact}
              own={mine.country}
            />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function PromiseLine({ pact, own }: Readonly<{ pact: Pact; own: number }>): ReactNode {
  const { names } = useTable();
  const { by, to, kind, article, alternative, due } = pact;
  const isMine = by === own;
  return (
    <li data-mine={isMine}>
      {t(KEYS[kind][isMine ? "mine" : "theirs"], {
        by: names.country(by),
        to: names.country(to),
        text: kind === "support" ? names.alternative(article, alternative) : "",
        article: kind === "support" ? names.article(article) : "",
        month: monthName(due),
        trust: BROKEN_TRUST,
      })}
    </li>
  );
}
