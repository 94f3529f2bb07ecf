import { type ReactNode, type RefObject, useMemo, useRef, useState } from "react";
import type { CsvTable } from "../../client/files/csv.ts";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import type { Run } from "../../client/lab/lab.ts";
import {
  STANDINGS,
  type Standing,
  type StateFigure,
  type Summary,
  scenarioOfStudy,
  stateFigures,
} from "../../client/lab/lab-figures.ts";
import { pullParts } from "../../client/lab/pull-bands.ts";
import { nthText, shareText } from "../../client/sentences/lab-words.ts";
import { Button } from "../primitives/button.tsx";
import { PULL_HEADS, pullCells } from "./pull-columns.ts";
import { PullNote, pullText } from "./pull-note.tsx";
import { SaveButtons } from "./save-buttons.tsx";
import type { PictureKey } from "./save-file.ts";
import { type PulledShares, StateLists, StateTable } from "./state-lists.tsx";
import { fillOf, StandingMark, StudyMap } from "./study-map.tsx";

const TITLE_ID = "fortieth-states-heading";

/** Which states tend to join the treaty and which stay out: a map, its legend, and a table of all states. */
export function StatesFigure({ run, summary }: Readonly<{ run: Run; summary: Summary }>): ReactNode {
  const { counts } = run.part;
  const states = useMemo(
    () => (counts === null ? [] : stateFigures(scenarioOfStudy(run.study), counts)),
    [counts, run.study],
  );
  const pulled = useMemo(() => pulledStates(run), [run]);
  const shares = useMemo(() => sharesOf(pulled), [pulled]);
  const standings = useStandings(states);
  const picture = useRef<HTMLDivElement>(null);
  const sizes = sizesOf(states);
  const nth = nthText(summary);
  const sentence = sentenceOf(states, sizes, nth);
  const values = pulled?.map((own) => t("lab:states.count", { count: sizesOf(own).carries })) ?? null;
  return (
    <section className="lab-figure sheet" aria-labelledby={TITLE_ID}>
      <h2 id={TITLE_ID}>{t("lab:states.heading")}</h2>
      <p className="lab-sentence">{sentence}</p>
      <PullNote values={values} />
      <div ref={picture} dir="ltr">
        <StudyMap label={t("lab:states.map", sizes)} standings={standings} />
      </div>
      <Legend sizes={sizes} nth={nth} horizon={run.study.horizon} />
      <p className="small soft">{t("lab:states.boundaries")}</p>
      <StateLists states={states} />
      <Feet
        states={states}
        pulled={shares}
        games={counts?.games ?? 0}
        isGrowing={run.status === "running"}
        picture={picture}
        notes={[sentence, pullText({ values }, run), t("lab:states.boundaries")]}
        keys={keysOf(sizes, nth, run.study.horizon)}
      />
    </section>
  );
}

/** All states with each strength of the text's pull; null until these are played. */
function pulledStates(run: Run): readonly (readonly StateFigure[])[] | null {
  const parts = pullParts(run);
  if (parts === null) return null;
  return parts.map(({ study, part: { counts } }) =>
    counts === null ? [] : stateFigures(scenarioOfStudy(study), counts),
  );
}

/** How often each state is a party by the end, by the strength of the pull. */
function sharesOf(pulled: readonly (readonly StateFigure[])[] | null): PulledShares {
  if (pulled === null) return new Map();
  const [first = []] = pulled;
  return new Map(first.map(({ iso3 }, i) => [iso3, pulled.map((own) => own[i]?.joins.value ?? 0)]));
}

/** Returns the same map until the standing of a state changes, so that the picture is not redrawn needlessly. */
function useStandings(states: readonly StateFigure[]): ReadonlyMap<string, Standing> {
  const last = useRef<ReadonlyMap<string, Standing>>(new Map());
  return useMemo(() => {
    const isSame =
      states.length === last.current.size &&
      states.every(({ iso3, standing }) => last.current.get(iso3) === standing);
    if (!isSame) last.current = new Map(states.map(({ iso3, standing }) => [iso3, standing]));
    return last.current;
  }, [states]);
}

type Sizes = Record<(typeof STANDINGS)[number], number>;

function sizesOf(states: readonly StateFigure[]): Sizes {
  const sizes: Sizes = { carries: 0, joins: 0, wavers: 0, stays: 0 };
  for (const { standing } of states) sizes[standing]++;
  return sizes;
}

function sentenceOf(states: readonly StateFigure[], { carries, stays }: Sizes, nth: string): string {
  const first = [...states].sort((one, other) => other.carries.value - one.carries.value)[0];
  return t("lab:states.sentence", {
    count: carries,
    nth,
    stays,
    first: countryName(first?.iso3 ?? ""),
    share: first === undefined ? "" : shareText(first.carries),
  });
}

function Legend({ sizes, ...values }: Readonly<{ sizes: Sizes; nth: string; horizon: number }>): ReactNode {
  return (
    <ul className="lab-legend">
      {STANDINGS.map((standing) => (
        <li key={standing}>
          <StandingMark standing={standing} />
          <span>
            <strong>{t(`lab:states.standing.${standing}`)}</strong>{" "}
            <span className="numbers">{t("lab:states.count", { count: sizes[standing] })}</span>
            <span className="small soft block">{t(`lab:states.rule.${standing}`, values)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The legend of a saved map, which has no page around it. */
function keysOf(sizes: Sizes, nth: string, horizon: number): PictureKey[] {
  return STANDINGS.map((standing) => ({
    fill: fillOf(standing),
    words: t("lab:states.key", {
      standing: t(`lab:states.standing.${standing}`),
      states: t("lab:states.count", { count: sizes[standing] }),
      rule: t(`lab:states.rule.${standing}`, { nth, horizon }),
    }),
  }));
}

type FeetProps = Readonly<{
  states: readonly StateFigure[];
  pulled: PulledShares;
  games: number;
  isGrowing: boolean;
  picture: RefObject<HTMLDivElement | null>;
  notes: readonly string[];
  keys: readonly PictureKey[];
}>;

function Feet({ states, pulled, games, isGrowing, picture, notes, keys }: FeetProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div className="row no-print">
        <Button size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t("lab:states.all")}
        </Button>
        <SaveButtons
          name="fortieth-states"
          title={t("lab:states.heading")}
          csv={csvOfStates(states, pulled)}
          picture={picture}
          notes={notes}
          keys={keys}
        />
      </div>
      {isOpen && <StateTable states={states} pulled={pulled} games={games} isGrowing={isGrowing} />}
    </>
  );
}

function csvOfStates(states: readonly StateFigure[], pulled: PulledShares): CsvTable {
  const shares = ["signs", "carries", "joins"] as const;
  return {
    head: [
      "iso3",
      "standing",
      ...shares.flatMap((id) => [id, `${id}_low95`, `${id}_high95`]),
      "mean_deposit_month",
      ...PULL_HEADS.map((head) => `joins_${head}`),
    ],
    rows: states.map((state) => [
      state.iso3,
      state.standing,
      ...shares.flatMap((id) => [state[id].value, state[id].low, state[id].high]),
      state.month,
      ...pullCells(pulled.get(state.iso3)),
    ]),
  };
}
