import { useEffect, useRef, useState } from "react";
import { type Card, drawCard } from "./draw-card.ts";

/** A card drawn, and where the page finds it. */
export type Picture = Readonly<{ url: string; blob: Blob }>;

type Drawn = Readonly<{
  /** In whose letters and direction it is drawn. */
  page: React.RefObject<HTMLDivElement | null>;
  /** Null until it is drawn, and where the browser draws none. */
  picture: Picture | null;
}>;

/** The card as a picture: an image, which can be kept, copied and passed on as every image can. */
export function usePicture(card: Card): Drawn {
  const page = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<Picture | null>(null);
  const words = JSON.stringify(card);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card is the same when its words are
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
    };
  }, [words]);
  return { page, picture };
}
