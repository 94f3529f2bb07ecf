import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import {
  type Arrangement,
  foldPicture,
  readText,
  setArrangement,
  showPicture,
  skipMotion,
} from "../../client/screen/ui-store.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useUi } from "../hooks/stores.ts";
import { useSheetPlace } from "../hooks/use-sheet-place.ts";
import { Button } from "../primitives/button.tsx";
import { Toggles } from "../primitives/choices.tsx";

type Look = Arrangement | "map" | "text";
const LOOKS: readonly Look[] = ["caucus", "position", "map", "text"];

type ControlProps = Readonly<{
  isOpen: boolean;
  /** The words of the picture, which stand right after this control. */
  words: Readonly<{ id: string; isOpen: boolean; open: (isOpen: boolean) => void }>;
}>;

/**
 * A small control that chooses the picture: the hall by caucus, the hall by position, the map, the text, or nothing. It
 * also opens the picture in words.
 */
export function PictureControl({ isOpen, words }: ControlProps): ReactNode {
  const looks = useLooks();
  const look = useLook();
  const isWordless = useUi((ui) => ui.isWordless);
  return (
    <div className="picture-control" data-wordless={isOpen && isWordless}>
      {isOpen && (
        <Toggles
          label={t("match.pictureChoice")}
          selected={looks.includes(look) ? look : "caucus"}
          onSelect={turnTo}
          items={looks.map((id) => ({ id, text: <LookText look={id} /> }))}
        />
      )}
      <Button
        look="quiet"
        size="small"
        aria-expanded={isOpen}
        aria-label={t(isOpen ? "match.pictureFold" : "match.pictureUnfold")}
        onPress={() => foldPicture(!isOpen)}
      >
        {isOpen ? <Sign d="M6 6l12 12M18 6L6 18" /> : <Unfold />}
      </Button>
      <Button
        look="quiet"
        size="small"
        aria-expanded={words.isOpen}
        aria-controls={words.id}
        aria-label={t("picture:words.open")}
        onPress={() => words.open(!words.isOpen)}
      >
        <Sign d={SIGNS.words} />
        <span className="in-words">{t("picture:words.short")}</span>
      </Button>
    </div>
  );
}

function useLooks(): readonly Look[] {
  const { shows } = useGuide();
  const hasSheet = useSheetPlace() === "picture" && shows("papers");
  return LOOKS.filter((look) => look !== "text" || hasSheet);
}

function useLook(): Look {
  const isReading = useUi((ui) => ui.isReading);
  const picture = useUi((ui) => ui.picture);
  const arrangement = useUi((ui) => ui.arrangement);
  if (isReading) return "text";
  return picture === "map" ? "map" : arrangement;
}

/** Switching to another look skips the animation in this one. */
function turnTo(look: Look): void {
  skipMotion();
  readText(look === "text");
  if (look === "text") return;
  showPicture(look === "map" ? "map" : "chamber");
  if (look !== "map") setArrangement(look);
}

function Unfold(): ReactNode {
  return (
    <>
      <Sign d={SIGNS.caucus} />
      <span className="picture-words">{t("match.pictureUnfold")}</span>
    </>
  );
}

/**
 * Signs for phones, which have no space for the words: arcs before a desk, three camps, a sheet, a globe and a table.
 */
const SIGNS = {
  caucus: "M3 16a9 9 0 0118 0M8 16a4 4 0 018 0",
  position: "M3 15a5 5 0 015-5M9.500 8.500h5M16 10a5 5 0 015 5M9.500 13h5",
  text: "M6 3h9l4 4v14H6zM9 10h7M9 14h7M9 18h4",
  map: "M12 3a9 9 0 100 18 9 9 0 000-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18",
  words: "M4 5h16v14H4zM4 10h16M4 14.500h16M10 10v9",
} as const;

/** The words are for screen readers; the signs save space for the picture. */
function LookText({ look }: Readonly<{ look: Look }>): ReactNode {
  return (
    <span title={t(`match.pictureOf.${look}`)}>
      <Sign d={SIGNS[look]} />
      <span className="visually-hidden">{t(`match.pictureOf.${look}`)}</span>
    </span>
  );
}

function Sign({ d }: Readonly<{ d: string }>): ReactNode {
  return (
    <svg className="picture-sign" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={d} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
