import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import type { Origin } from "../../client/selectors/ratification/profile.ts";
import { Aside } from "../primitives/aside.tsx";
import { MarkBadge } from "./mark-badge.tsx";

/** How far a fact about a state can be trusted, and its year. The source is one press away. */
export function OriginMark({ of }: Readonly<{ of: Origin }>): ReactNode {
  const { mark, year, label } = of;
  return (
    <Aside
      button={
        <>
          <MarkBadge mark={mark} /> <span className="small soft numbers">{year}</span>
        </>
      }
      label={t("profile.sourceOf", { mark: t(`mark.${mark}`), year: String(year), datum: label })}
      className="mark-button"
    >
      <p>{t(`mark.explain.${mark}`)}</p>
      <p>{sourceText(of)}</p>
    </Aside>
  );
}

function sourceText({ mark, sources, year }: Origin): string {
  const values = { source: list(sources.map(({ title }) => title)), year: String(year) };
  if (mark === "modelled") return t("profile.modelYear", values);
  return t(mark === "recalled" ? "profile.memoryYear" : "profile.sourceYear", values);
}
