import { type ReactNode, useCallback, useEffect, useState } from "react";
import { reachable } from "../../client/addresses/join-links.ts";
import { hostCard } from "../../client/host/calls.ts";
import { t } from "../../client/i18n/index.ts";
import {
  othersReached,
  TRIALS,
  type Trial,
  type Trials,
  tryAll,
  UNTESTED,
} from "../../client/sessions/room/network-check.ts";
import { Button } from "../primitives/button.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { QrCode } from "../widgets/qr-code.tsx";

/**
 * Checks whether a room works on this network: which kinds of connection work, and whether other devices reach this
 * computer.
 */
export function NetworkCheckScreen(): ReactNode {
  const { trials, isRunning, again } = useTrials();
  return (
    <ScreenFrame name="check-page">
      <ScreenHeading>{t("check:heading")}</ScreenHeading>
      <p>{t("check:lead")}</p>
      <ul className="check-list" aria-live="polite">
        {TRIALS.map((trial) => (
          <TrialLine key={trial} trial={trial} works={trials[trial]} />
        ))}
      </ul>
      <Button isDisabled={isRunning} onPress={again}>
        {t(isRunning ? "check:running" : "check:again")}
      </Button>
      {trials.host === true && <Reach />}
    </ScreenFrame>
  );
}

function useTrials(): Readonly<{ trials: Trials; isRunning: boolean; again: () => void }> {
  const [trials, setTrials] = useState(UNTESTED);
  const [isRunning, setRunning] = useState(false);
  const again = useCallback((): void => {
    setTrials(UNTESTED);
    setRunning(true);
    void tryAll((trial, works) => setTrials((now) => ({ ...now, [trial]: works }))).finally(() =>
      setRunning(false),
    );
  }, []);
  useEffect(again, [again]);
  return { trials, isRunning, again };
}

function TrialLine({ trial, works }: Readonly<{ trial: Trial; works: boolean | null }>): ReactNode {
  const mark = works === null ? "wait" : works ? "ok" : "bad";
  return (
    <li className="check-line" data-mark={mark}>
      <strong>{t(`check:${trial}.name`)}</strong>
      <span className="check-mark">{t(`check:marks.${mark}`)}</span>
      {mark !== "wait" && <span className="small soft">{t(`check:${trial}.${mark}`)}</span>}
    </li>
  );
}

/** How often to check for other devices, in ms. */
const LOOK_MS = 5000;

const STEPS = ["network", "apart", "firewall", "device"] as const;

/** The address for other devices, and whether any other device has opened it. */
function Reach(): ReactNode {
  const [address, setAddress] = useState<string | null>(null);
  const [others, setOthers] = useState(0);
  useEffect(() => {
    const look = (): void => void othersReached().then((count) => setOthers(count ?? 0));
    void hostCard().then((card) => setAddress(reachable(card?.addresses ?? [], location)[0] ?? null));
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <section className="check-reach" aria-labelledby="check-reach">
      <h2 id="check-reach">{t("check:others.name")}</h2>
      {address === null ? <p>{t("check:code.none")}</p> : <Address address={address} />}
      <p role="status">{others > 0 ? t("check:others.some", { count: others }) : t("check:others.none")}</p>
      {others === 0 && (
        <ol>
          {STEPS.map((step) => (
            <li key={step}>{t(`check:others.steps.${step}`)}</li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Address({ address }: Readonly<{ address: string }>): ReactNode {
  return (
    <>
      <p>{t("check:code.text", { address })}</p>
      <QrCode text={`${address}#check`} label={t("check:code.qr", { address })} />
    </>
  );
}
