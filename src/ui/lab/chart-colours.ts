/** Copies of colours from `styles/tokens.css`, because a chart saved as a file has no style sheet. */
export const COLOURS = {
  ink: "#1b2733",
  soft: "#434e59",
  rule: "#d5c9ae",
  paper: "#fdfbf5",
  land: "#ece4d0",
  sea: "#e8eeee",
  blue: "#115f99",
  deep: "#0d3f6b",
  pale: "#d9e8f3",
  middle: "#8fbbdc",
  gold: "#b98a2f",
  goldInk: "#765311",
  bad: "#a52d26",
} as const;
