/** What `npm run bench:scene` prints. */
export const words = {
  about: "Plays a vote and ten closings in the built page and measures what the picture costs.",
  renderer: "what draws: webgl, canvas, or auto for what the browser has",
  building: "building the page …",
  match: (seed: string, renderer: string): string => `lesson, seed ${seed}, Kenya says nothing; ${renderer}`,
  columns: ["what", "n", "median", "p95", "least", "most", "wanted", ""],
  met: "",
  missed: "missed",
  atMost: (median: number | null, p95: number | null): string =>
    [median === null ? "" : `median ≤ ${median}`, p95 === null ? "" : `p95 ≤ ${p95}`]
      .filter((part) => part !== "")
      .join(", "),
  rows: {
    script: "script a frame while 193 states vote, ms",
    late: "frames drawn later than 100 ms after rest",
    objects: "display objects more after ten rounds",
    textures: "textures more after ten rounds",
    start: "tasks of 50 ms and more while Phaser starts, ms",
    whole: "all of these together, ms",
    paint: "largest paint of the start page, 4 × slower, ms",
    paintMatch: "largest paint of a match by its address, 4 × slower, ms",
    task: "longest task after the first control, 4 × slower, ms",
    tasks: "tasks of 50 ms and more after it, ms",
  },
} as const;
