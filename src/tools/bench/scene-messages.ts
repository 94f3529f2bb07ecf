/** What `npm run bench:scene` prints. */
export const sceneBenchMessages = {
  about:
    "Plays a vote and closes ten rounds in the built page, and measures the time and memory that the picture needs.",
  renderer: "renderer: webgl, canvas, or auto for the best one that the browser supports",
  building: "building the page …",
  match: (seed: string, renderer: string): string => `lesson, seed ${seed}, with Kenya silent; ${renderer}`,
  columns: ["what", "n", "median", "p95", "least", "most", "wanted", ""],
  met: "",
  missed: "missed",
  atMost: (median: number | null, p95: number | null): string =>
    [median === null ? "" : `median ≤ ${median}`, p95 === null ? "" : `p95 ≤ ${p95}`]
      .filter((part) => part !== "")
      .join(", "),
  rows: {
    script: "script time per frame while 193 states vote, ms",
    late: "frames still drawn 100 ms after the picture came to rest",
    objects: "additional display objects after ten rounds",
    textures: "additional textures after ten rounds",
    start: "tasks of at least 50 ms while Phaser starts, ms",
    whole: "sum of these tasks, ms",
    paint: "largest contentful paint of the start page, CPU 4× slower, ms",
    paintMatch: "largest contentful paint of a match opened by link, CPU 4× slower, ms",
    task: "longest task after the first control, CPU 4× slower, ms",
    tasks: "tasks of at least 50 ms after the first control, ms",
  },
} as const;
