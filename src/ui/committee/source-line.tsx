import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { SOURCES } from "../../client/selectors/committee/packs.ts";
import type { SourceRef } from "../../committee/state/pack.ts";

/** Where a rule was read, or that it was remembered, or that it is ours. */
export function SourceLine({ source: { mark, source, place } }: Readonly<{ source: SourceRef }>): ReactNode {
  const { title, url } = SOURCES[source];
  return (
    <span className="source-line small soft">
      {t(`committee:rules.mark.${mark}`)}
      {title !== "" && (
        <>
          {": "}
          {url === "" ? title : <a href={url}>{title}</a>}
          {place !== "" && ` · ${place}`}
        </>
      )}
    </span>
  );
}
