import type { ReactNode } from "react";
import { clockTime } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import type { HostCommittee } from "../../client/sessions/committee/host-committee.ts";
import type { PageDraft } from "../../client/sessions/committee/page-drafts.ts";
import { useNames } from "../hooks/use-committee.ts";
import { useOwn } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";

type DraftProps = Readonly<{ host: HostCommittee; draft: PageDraft }>;

const restore = (host: HostCommittee, draft: string, version: number): void =>
  void host.ask({ type: "restoreDraft", draft, version });

/** All writers hear that most of the text is gone; the first writer brings it back with one press. */
export function Emptied({ host, draft: { id, writers, history } }: DraftProps): ReactNode {
  const names = useNames();
  const own = useOwn();
  const { emptiedBy, fullest } = history;
  const [first = ""] = writers;
  const isGone = emptiedBy !== null && fullest !== null;
  const whose = emptiedBy === own ? "own" : first === own ? "first" : "other";
  return (
    <div role="status" className="notice stack" hidden={!isGone}>
      {isGone && (
        <>
          <p>{t(`drafting:emptied.${whose}`, { seat: names.seat(emptiedBy), first: names.seat(first) })}</p>
          {first === own && (
            <p>
              <Button size="small" onPress={() => restore(host, id, fullest)}>
                {t("drafting:emptied.restore")}
              </Button>
            </p>
          )}
        </>
      )}
    </div>
  );
}

/** The texts that the first writer can restore, the latest first. */
export function EarlierTexts({ host, draft: { id, writers, history } }: DraftProps): ReactNode {
  const own = useOwn();
  const { earlier } = history;
  if (writers[0] !== own || earlier.length === 0) return null;
  return (
    <Disclosure level={3} title={t("drafting:earlier.heading", { count: earlier.length })}>
      <ul className="stack">
        {earlier.toReversed().map(({ version, at, lines }) => (
          <li key={version} className="draft-row">
            <span className="small">{t("drafting:earlier.line", { time: clockTime(at), count: lines })}</span>
            <Button
              size="small"
              aria-label={t("drafting:earlier.restoreOf", { time: clockTime(at) })}
              onPress={() => restore(host, id, version)}
            >
              {t("drafting:earlier.restore")}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
