import { type ReactNode, useLayoutEffect, useRef } from "react";
import { Dialog, Popover } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { caucusName } from "../../client/i18n/names.ts";
import { openCard, showPanel } from "../../client/screen/ui-store.ts";
import type { Reason } from "../../engine/state/forecast.ts";
import { useGuide } from "../guide/use-guide.ts";
import { usePlay, useTable, useUi } from "../hooks/stores.ts";
import { useIsNarrow } from "../hooks/use-is-narrow.ts";
import { Button } from "../primitives/button.tsx";
import { useLayer } from "../primitives/layer.ts";
import { MeterBar } from "../primitives/meter-bar.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { reasonText } from "../widgets/reason-list.tsx";
import { SeatActs } from "./seat-acts.tsx";
import { standingOf } from "./seat-words.ts";
import { useHall } from "./use-hall.ts";

/** The card of a pressed state, beside its seat: its position, the reasons, and possible acts. */
export function SeatCard(): ReactNode {
  const layer = useLayer();
  const isNarrow = useIsNarrow();
  const country = useUi((ui) => ui.card);
  const place = useUi((ui) => ui.places[ui.card] ?? null);
  const { names } = useTable();
  const anchor = useRef<HTMLSpanElement>(null);
  useFocusBack(country);
  if (place === null) return null;
  return (
    <>
      <span ref={anchor} className="seat-anchor" style={{ left: place.x, top: place.y }} />
      <Popover
        {...layer}
        key={country}
        className="popover"
        triggerRef={anchor}
        placement={isNarrow ? "bottom" : "end"}
        isOpen
        onOpenChange={(isOpen) => !isOpen && openCard(-1)}
      >
        <Dialog className="popover-body seat-card" aria-label={names.country(country)}>
          <CardBody country={country} />
          <Button look="quiet" size="small" onPress={() => openCard(-1)}>
            {t("common.close")}
          </Button>
        </Dialog>
      </Popover>
    </>
  );
}

/** Returns keyboard focus to the same seat. */
function useFocusBack(country: number): void {
  const last = useRef(-1);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = country;
    if (country >= 0 || before < 0) return;
    document.querySelector<HTMLElement>(`.seat[data-country="${before}"]`)?.focus({ preventScroll: true });
  }, [country]);
}

function CardBody({ country }: Readonly<{ country: number }>): ReactNode {
  const { view, scenario, names } = useTable();
  const { shows } = useGuide();
  const facts = scenario.countries[country];
  if (facts === undefined) return null;
  const isOwn = view.mine?.country === country;
  return (
    <>
      <p className="seat-card-head">
        <FlagIcon iso3={facts.iso3} scale={1} />
        <span>
          <strong className="seat-card-name">{names.country(country)}</strong>
          <span className="small soft block">{isOwn ? t("match.seat.own") : caucusName(facts.caucus)}</span>
        </span>
      </p>
      <Standing country={country} />
      {shows("trust") && (
        <MeterBar label={t("states.trust")} value={view.world.trust[country] ?? 0} most={1000} />
      )}
      {!isOwn && <SeatActs country={country} />}
      {shows("states") && (
        <Button
          size="small"
          onPress={() => {
            openCard(-1);
            showPanel("states");
          }}
        >
          {t("match.seat.more")}
        </Button>
      )}
    </>
  );
}

/** Number of reasons shown. The state's own card lists all of them. */
const REASONS = 2;

function Standing({ country }: Readonly<{ country: number }>): ReactNode {
  const { view, names } = useTable();
  const play = usePlay();
  const hall = useHall();
  const { article, alternative } = hall;
  const isTalking = view.world.phase === "negotiation" || view.world.phase === "adoption";
  const isTold = isTalking && article >= 0 && alternative >= 0;
  const about = isTold ? play.explainStand(article, country) : [];
  const reasons = isTalking ? about : play.explainDeposit(country);
  return (
    <div>
      <strong className="block">{standingOf(country, hall, view)}</strong>
      {isTold && <span className="small soft block">{names.alternative(article, alternative)}</span>}
      <ul className="small seat-reasons">
        {strongest(reasons).map((reason) => (
          <li key={`${reason.code} ${reason.article}`} data-side={reason.value > 0 ? "for" : "against"}>
            {reasonText(reason, names)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function strongest(reasons: readonly Reason[]): readonly Reason[] {
  const counted = reasons.filter(({ value }) => value !== 0);
  return counted.sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, REASONS);
}
