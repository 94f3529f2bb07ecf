import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { useNews } from "./use-news.ts";

const MOST_LINES = 6;

type BeatNewsProps = Readonly<{ heading: string; isOpenFirst?: boolean; children?: ReactNode }>;

/** The results of the last beat, in sentences, after what the children say about them. */
export function BeatNews({ heading, isOpenFirst, children }: BeatNewsProps): ReactNode {
  const lines = useNews();
  if (lines.length === 0) return null;
  return (
    <section className="round-report">
      <Disclosure title={heading} level={3} isOpenFirst={isOpenFirst === true}>
        {children}
        <ul className="news-lines small">
          {lines.slice(0, MOST_LINES).map(({ text, tone }) => (
            <li key={text} data-tone={tone}>
              {text}
            </li>
          ))}
          {lines.length > MOST_LINES && (
            <li className="soft">{t("negotiation:news.rest", { count: lines.length - MOST_LINES })}</li>
          )}
        </ul>
      </Disclosure>
    </section>
  );
}
