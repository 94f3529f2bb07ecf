import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { hasDirectives } from "../../client/selectors/committee/papers.ts";
import { useCommittee } from "../hooks/use-committee.ts";
import { Select } from "../primitives/select.tsx";

const WHOLE_KINDS = ["draft", "working"] as const;
const DIRECTIVE_KINDS = ["directive", "communique"] as const;
export type WholeKind = (typeof WHOLE_KINDS)[number] | (typeof DIRECTIVE_KINDS)[number];

/** The kind of a paper, and its form if it is a communiqué. */
export function handedInAs(kind: WholeKind): Readonly<{ kind: "draft" | "working"; form?: "communique" }> {
  if (kind === "communique") return { kind: "draft", form: kind };
  return { kind: kind === "directive" ? "draft" : kind };
}

type KindProps = Readonly<{ kind: WholeKind; onChange: (part: Readonly<{ kind: WholeKind }>) => void }>;

/** What a new paper usually is. */
export function useFirstKind(): WholeKind {
  return hasDirectives(useCommittee().pack) ? "directive" : "draft";
}

/** A directive or a communiqué where the committee acts by directives; elsewhere a draft or a working paper. */
export function KindField({ kind, onChange }: KindProps): ReactNode {
  const kinds = hasDirectives(useCommittee().pack) ? DIRECTIVE_KINDS : WHOLE_KINDS;
  return (
    <Select<WholeKind>
      label={t("committee:paper.kind")}
      selected={kind}
      onSelect={(id) => onChange({ kind: id })}
      items={kinds.map((id) => ({ id, text: t(`committee:paper.kindOf.${id}`) }))}
    />
  );
}
