import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { CHANGES, clausesOf, HALVES, halfOf, standing } from "../../client/selectors/committee/papers.ts";
import { placeText } from "../../client/sentences/paper-names.ts";
import type { Amends, Half, Paper } from "../../committee/state/paper.ts";
import { Select } from "../primitives/select.tsx";
import { TrackedWords } from "../widgets/tracked-words.tsx";

/** So many characters of a clause stand in the list of clauses. */
const LONGEST_START = 48;

/** A new amendment replaces the first clause. */
export function firstChange(amended: Paper | null): Amends | null {
  if (amended === null) return null;
  return { paper: amended.n, change: "replace", clause: standing(amended)[0] ?? 0 };
}

/** The words with which an amendment starts: those of the clause that it would replace. */
export function startingWords(amended: Paper | null, amends: Amends | null): string {
  if (amended === null || amends?.change !== "replace") return "";
  return wordsAt(amended, halfOf(amends), amends.clause);
}

function wordsAt(paper: Paper, half: Half, clause: number): string {
  return clausesOf(half === "preamble" ? paper.preamble : paper.text)[clause - 1]?.trim() ?? "";
}

type AmendProps = Readonly<{
  amended: Paper;
  amends: Amends;
  /** The words typed so far. They stay if they differ from those of the clause. */
  text: string;
  onChange: (amends: Amends, text: string) => void;
}>;

/** What an amendment does, and to which clause or preambular paragraph. */
export function AmendFields({ amended, amends, text, onChange }: AmendProps): ReactNode {
  const change = (part: Partial<Amends>): void => {
    const next = { ...amends, ...part };
    const isOwn = text.trim() !== "" && text !== startingWords(amended, amends);
    onChange(next, isOwn ? text : startingWords(amended, next));
  };
  const places = HALVES.flatMap((part) => standing(amended, part).map((clause) => ({ part, clause })));
  const halves = amended.kind === "amendment" ? (["operative"] as const) : HALVES;
  return (
    <div className="committee-fields">
      <Select<Amends["change"]>
        label={t("committee:paper.change")}
        selected={amends.change}
        onSelect={(next) => change({ change: next })}
        items={CHANGES.map((id) => ({ id, text: t(`committee:paper.changeOf.${id}`) }))}
      />
      {amends.change === "add" ? (
        <Select<Half>
          label={t("committee:paper.addTo")}
          selected={halfOf(amends)}
          onSelect={(part) => change({ part })}
          items={halves.map((id) => ({ id, text: t(`committee:paper.half.${id}`) }))}
        />
      ) : (
        <Select
          label={t("committee:paper.clause")}
          selected={placeId(halfOf(amends), amends.clause)}
          onSelect={(id) => change(places.find((one) => placeId(one.part, one.clause) === id) ?? {})}
          items={places.map((one) => ({
            id: placeId(one.part, one.clause),
            text: t("committee:paper.placeItem", {
              place: placeText(one),
              words: wordsAt(amended, one.part, one.clause).slice(0, LONGEST_START),
            }),
          }))}
        />
      )}
    </div>
  );
}

const placeId = (part: Half, clause: number): string => `${part}-${clause}`;

type TrackedProps = Readonly<{ amended: Paper; amends: Amends; text: string }>;

/** The changes that the amendment would make, as they are typed. Nothing while the words are those of the clause. */
export function Tracked({ amended, amends, text }: TrackedProps): ReactNode {
  const before = wordsAt(amended, halfOf(amends), amends.clause);
  const now = amends.change === "strike" ? "" : text.trim();
  if (amends.change === "add" || before === now || (now === "" && amends.change === "replace")) return null;
  return (
    <div className="paper-tracked">
      <p className="small soft">{t("committee:paper.tracked")}</p>
      <p className="treaty">
        <TrackedWords before={before} now={now} />
      </p>
    </div>
  );
}
