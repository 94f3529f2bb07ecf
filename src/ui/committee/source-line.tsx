import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { SOURCES } from "../../client/selectors/committee/packs.ts";
import type { SourceRef } from "../../committee/state/pack.ts";

/** The source of a rule, with a mark that says how reliable the source is. */
export function SourceLine({ source: { mark, source, place } }: Readonly<{ source: SourceRef }>): ReactNode {
  const { title, url } = SOURCES[source];
  return (
    <span className="source-line small soft">
      {t(`committee:rules.mark.${mark}`)}
      {title !== "" && (
        <>
          {": "}
          <bdi lang="en">{url === "" ? title : <a href={url}>{title}</a>}</bdi>
          {place !== "" && ` · ${place}`}
        </>
      )}
    </span>
  );
}
