/** What `npm run bench:class` prints. */
export const classBenchMessages = {
  about:
    "Opens one lesson after the other with a desk, a wall and two pupils' phones in a browser. In each, one pupil makes an offer, the other a counter-offer, and they agree. It measures how long this takes to be on each page, in ms from the press.",
  lessons: "number of lessons; each has one offer, one counter-offer and one deal",
  building: "building the page …",
  lesson: (at: number, all: number): string => `lesson ${at} of ${all} …`,
  machine: (cpu: string, threads: number, node: string, load: number): string =>
    `${cpu}, ${threads} threads, Node ${node}, load ${load.toFixed(2)} at the start`,
  columns: ["what", "where", "n", "least", "median", "p95", "most"],
  what: { offer: "offer", counter: "counter-offer", deal: "deal" },
  where: {
    host: "host has answered",
    pupil: "other device",
    desk: "desk",
    words: "wall, words",
    line: "wall, line",
  },
} as const;
