/** Colours and fonts of the pictures: treaty paper, ink and UN blue. No meaning depends on colour alone. */
export const PAPER = "#f7f3e8";
export const PAPER_DEEP = "#ece4d0";
export const PAPER_LIGHT = "#fdfbf5";
export const INK = "#1b2733";
/** The colour of text in a dark room. */
export const NIGHT_INK = "#e6dcc4";
export const INK_SOFT = "#434e59";
export const HAIRLINE = "rgba(27, 39, 51, 0.22)";
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
/** The counts and the bar of a vote on the dark: different in lightness, like the stances on paper. */
export const LAMP_YES = "#74b5e8";
export const LAMP_NO = "#e2571c";
export const LAMP_ABSTAIN = "#e6e9eb";
/** The colour of the shape on each of them. */
export const LAMP_INK = { yes: "#0c1a26", no: "#ffffff", abstain: "#1b2733" } as const;
/** The bar of a vote before anything is counted. */
export const VOTE_TROUGH = "#22324a";

export const SERIF = '"Source Serif 4", Georgia, serif';
export const SANS = '"Atkinson Hyperlegible Next", "Segoe UI", sans-serif';

/** Fonts that `document.fonts.load` must load before letters are drawn into pictures. */
export const FONTS = [
  '600 16px "Source Serif 4"',
  '400 16px "Source Serif 4"',
  'italic 400 16px "Source Serif 4"',
  '400 16px "Atkinson Hyperlegible Next"',
  '600 16px "Atkinson Hyperlegible Next"',
  '700 16px "Atkinson Hyperlegible Next"',
];
