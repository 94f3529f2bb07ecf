import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { PictureTable } from "../picture/picture-words.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { Conference } from "../wall/conference.tsx";
import { Race } from "../wall/race.tsx";
import { FloorList, TextList } from "../wall/text-list.tsx";
import { VoteCount } from "../wall/vote-count.tsx";

/** The main content of this beat, in the same words as on the wall, and the picture in words, below the picture. */
export function RoomText({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  return (
    // Long texts scroll here, so that the sheet beside them stays in place.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling content must be reachable by keyboard
    <section className="clerk-text" aria-label={t("wall:pages.label")} tabIndex={0}>
      <Now shown={shown} />
      <Disclosure title={t("picture:words.open")}>
        <PictureTable />
      </Disclosure>
    </section>
  );
}

function Now({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  switch (shown.view.world.phase) {
    case "negotiation":
      return <FloorList shown={shown} isWhole />;
    case "adoption":
    case "signature":
      return (
        <>
          <VoteCount shown={shown} />
          <TextList shown={shown} isWhole />
        </>
      );
    case "conference":
      return <Conference shown={shown} />;
    case "ratification":
      return <Race shown={shown} />;
    case "over":
      return <VoteCount shown={shown} />;
  }
}
