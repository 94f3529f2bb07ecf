import { results } from "../src/engine/seats/results.ts";
import { seen } from "../src/engine/seats/seen.ts";
import { opened, playOn } from "./support/play.ts";
import { scenarioOf, setupOf } from "./support/scenario.ts";
const TWELVE = ["BRA","CHN","FRA","DEU","IND","IRN","KEN","NGA","RUS","SGP","USA","JAM"];
for (const scenario of ["lesson","express","standard"] as const) {
  const sc = scenarioOf(scenario); const all = sc.countries.map((c) => c.iso3);
  for (const [name, pool] of [["twelve", TWELVE], ["all", all]] as const) {
    let m = 0, party = 0, none = 0, text = 0; const N = scenario === "standard" ? 60 : 120;
    for (let g = 0; g < N; g++) {
      const iso = pool[(g * 7) % pool.length]!;
      const w = playOn(opened(setupOf({ scenario, seed: `l2/${g}`, climate: "contested", seats: { [iso]: { type: "bot", level: 2 } } } as never), sc)).world;
      const r = results(seen(w, all.indexOf(iso)));
      m += r.mandate; party += r.isParty ? 1 : 0; none += w.treaty.outcome?.how === "failed" ? 1 : 0; text += r.text;
    }
    console.log(process.env.DIV, scenario, name, "mandate", Math.round(m / N), "party", Math.round(100 * party / N), "none", Math.round(100 * none / N), "text", Math.round(text / N));
  }
}
