import { useEffect, useRef, useState } from "react";
import { type Card, drawCard } from "./draw-card.ts";

/** A drawn card, with an address for the page. */
export type Picture = Readonly<{ url: string; blob: Blob }>;

type Drawn = Readonly<{
  /** The element that sets the picture's fonts and direction. */
  page: React.RefObject<HTMLDivElement | null>;
  /** Null until the picture is drawn, or if the browser cannot draw it. */
  picture: Picture | null;
}>;

/** The card as an image, which can be saved, copied and shared like any other. */
export function usePicture(card: Card): Drawn {
  const page = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<Picture | null>(null);
  const words = JSON.stringify(card);
  // biome-ignore lint/correctness/useExhaustiveDependencies: cards with the same words are the same
  useEffect(() => {
    let isWanted = true;
    let url = "";
    const draw = async (): Promise<void> => {
      const blob = page.current === null ? null : await drawCard(card, page.current);
      if (blob === null || !isWanted) return;
      url = URL.createObjectURL(blob);
      setPicture({ url, blob });
    };
    void draw();
    return () => {
      isWanted = false;
      URL.revokeObjectURL(url);
      // The old picture does not show the new words.
      setPicture(null);
    };
  }, [words]);
  return { page, picture };
}
