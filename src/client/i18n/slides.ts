/** The slides of the teaching kit in words. The wall shows one at a time; the kit prints all of them. */
import { t } from "./index.ts";
import { people } from "./people.ts";

/** In the order in which a lesson uses them. An order of the desk names a slide by its place here, from 1. */
export const SLIDES = [
  "treaty",
  "ines",
  "steps",
  "vote",
  "promise",
  "roles",
  "signed",
  "fortieth",
  "people",
  "model",
] as const;
export type SlideId = (typeof SLIDES)[number];

export type Slide = Readonly<{
  id: SlideId;
  /** Place in `SLIDES`, from 1. */
  number: number;
  title: string;
  points: readonly string[];
  question: string;
  /** Where its facts come from, with the year; or that it is made up. */
  source: string;
}>;

const POINTS = ["a", "b", "c"] as const;

/** @param number from 1; null if there is no such slide */
export function slideOf(number: number): Slide | null {
  const id = SLIDES[number - 1];
  if (id === undefined) return null;
  const names = people();
  return {
    id,
    number,
    title: t(`slides:${id}.title`),
    points: POINTS.map((point) => t(`slides:${id}.points.${point}`, names)),
    question: t(`slides:${id}.question`),
    source: t(`slides:${id}.source`, names),
  };
}

export function allSlides(): readonly Slide[] {
  return SLIDES.map((_, at) => slideOf(at + 1)).filter((slide) => slide !== null);
}

/** @example "Slide 3 of 10" */
export function slideLabel(number: number): string {
  return t("slides:label", { slide: number, all: SLIDES.length });
}
