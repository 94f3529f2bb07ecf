import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { OtherWay, Way } from "../../client/lab/counsel.ts";
import { differenceOf, fullActText } from "../../client/sentences/full-act.ts";
import type { Command } from "../../engine/state/command.ts";
import type { PublicWorld } from "../../engine/state/world.ts";
import { useTable } from "../hooks/stores.ts";

type WaySheetProps = Readonly<{
  title: string;
  way: Way;
  /** The acts as sentences, from `useWords`. */
  lines: readonly string[];
  /** Whether this way was simulated, so that it has an average result. */
  isPlayed?: boolean;
  children?: ReactNode;
}>;

/** A way to act, and its average result in simulated worlds, where the other states' secrets are guesses. */
export function WaySheet({ title, way, lines, isPlayed = true, children }: WaySheetProps): ReactNode {
  return (
    <div className="path">
      <h3>{title}</h3>
      <ul className="points">
        {lines.length === 0 && <li>{t("debrief:decision.silence")}</li>}
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {isPlayed && <p className="path-results numbers">{t("debrief:counsel.average", way.end)}</p>}
      {children}
    </div>
  );
}

/**
 * How certain the advice is: the number of simulated worlds where the other way did better, and the number where it
 * did worse.
 */
export function Odds({ way, worlds }: Readonly<{ way: OtherWay; worlds: number }>): ReactNode {
  const { more, less } = way;
  const isSame = more === 0 && less === 0;
  return (
    <p className="small numbers">
      {t(isSame ? "debrief:counsel.oddsSame" : "debrief:counsel.odds", { more, less, count: worlds })}
    </p>
  );
}

type Words = Readonly<{
  whole: (acts: readonly Command[]) => readonly string[];
  /** The acts that only this way contains, and the acts of the other way that it leaves out. */
  apart: (acts: readonly Command[], others: readonly Command[]) => readonly string[];
}>;

/** Describes acts in words. @param texts the texts of each article in the beat when the acts were sealed */
export function useWords(texts: PublicWorld["draft"]["texts"]): Words {
  const { names, view } = useTable();
  const offers = view.mine?.offers ?? [];
  const words = (act: Command): string => fullActText(act, names, { offers, texts });
  return {
    whole: (acts) => acts.map(words),
    apart: (acts, others) => {
      const { added, left } = differenceOf(acts, others);
      return [...added.map(words), ...left.map((act) => t("debrief:counsel.without", { act: words(act) }))];
    },
  };
}
