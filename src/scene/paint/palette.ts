/** Colours and fonts of the pictures: treaty paper, ink and UN blue. No meaning depends on colour alone. */
export const PAPER = "#f7f3e8";
export const PAPER_DEEP = "#ece4d0";
export const PAPER_LIGHT = "#fdfbf5";
export const INK = "#1b2733";
/** The colour of text in a dark room. */
export const NIGHT_INK = "#e6dcc4";
export const INK_SOFT = "#434e59";
export const BLUE = "#115f99";
export const BLUE_DEEP = "#0d3f6b";
export const GOLD = "#b98a2f";
/** The map: one tone of land on quiet water. Signatories are darker, and parties darker still. */
export const SEA = "#eef2f1";
export const LAND = "#cdbf9d";
export const SIGNED = "#4f92c2";
export const DEPOSITED = "#0b4f86";

/** Support, can live with, object, abstain: different in lightness as well as in colour, each with its own shape. */
export const SUPPORT = "#0b4f86";
export const LIVE = "#e0c368";
export const OBJECT = "#e2571c";
export const ABSTAIN = "#c3c9cd";

/** The ground of the hall at night, which also fills the window around a big moment. */
export const NIGHT_GROUND = "#0b1422";
/** The same in the dark, as on a dark page: lit, and just as different in lightness. */
export const LIT_SUPPORT = "#74b5e8";
export const LIT_LIVE = "#f7e8b0";
export const LIT_OBJECT = "#cf4a12";
export const LIT_ABSTAIN = "#e6e9eb";
export const LIT_INK = "#0c1a26";
/** The map at night. */
export const NIGHT_SEA = "#14212c";
export const NIGHT_LAND = "#3f5161";
export const NIGHT_SIGNED = "#5b93bd";
export const NIGHT_DEPOSITED = "#b7dcf7";
/** Letters that say that a text was refused. */
export const NIGHT_REFUSED = "#ff8a5c";
/** Softer letters in a dark room. */
export const NIGHT_SOFT = "#b4bdc4";
/** The bar of a vote before anything is counted. */
export const VOTE_TROUGH = "#22324a";

export { SANS, SERIF } from "../../client/screen/fonts.ts";
