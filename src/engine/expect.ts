/**
 * What a seat can expect of a command, from what is public and its own: a range with reasons, never a promise
 * (DESIGN §2). Hidden fields of others are replaced by the public picture.
 */
import type {
  Command,
  OfferPackage,
  Pledge,
  ProposeAmendment,
  Seat,
  Speak,
  SponsorBridge,
  TakeStand,
} from "./command.ts";
import { isPubliclyAgainst, publicDepositLogit, publicMarginOfText } from "./explain.ts";
import type { Forecast, Reason, ReasonCode } from "./forecast.ts";
import { canonical, publicMargin } from "./model/canonical.ts";
import { HAZARD } from "./model/hazard.ts";
import { gambleChance, homeChance, supportOf } from "./model/home.ts";
import { currentText } from "./model/package.ts";
import { fitOf } from "./model/persuasion.ts";
import { ASSISTANCE_UNIT, SPONSORS } from "./numbers.ts";
import { ARGUMENTS, CARDS, UN_GROUPS } from "./scenario.ts";
import { indexOf } from "./seat.ts";
import { clamp, thousandths } from "./share.ts";
import { chanceOf } from "./tables.ts";
import { type HomeTable, size, type World } from "./world.ts";
import { crosses, priceUnit, worthOf } from "./worth.ts";

function because(code: ReasonCode, value: number, mark: Reason["mark"] = "modelled", article = -1): Reason {
  return { code, value, article, alternative: -1, mark };
}

/** A range of a fifth around a count, one either way at least. */
function around(of: Forecast["of"], value: number, reasons: readonly Reason[]): Forecast {
  const spread = 1 + Math.trunc(value / 5);
  return { of, low: Math.max(0, value - spread), high: value + spread, reasons };
}

/** The range for a command, or null where nothing can be said of its kind. */
export function forecast(world: World, seat: Seat, command: Command): Forecast | null {
  const country = indexOf(world.scenario, seat);
  if (country < 0) return null;
  switch (command.type) {
    case "speak":
      return ofSpeech(world, country, command);
    case "consult":
      return { of: "chance", low: 750, high: 750, reasons: [because("trust", 750, "design")] };
    case "offerPackage":
      return ofPackage(world, country, command);
    case "sponsorBridge":
      return ofBridge(world, command);
    case "declareRedLine":
      return ofRedLine(world, country);
    case "takeStand":
      return ofStand(world, country, command);
    case "proposeAmendment":
      return ofAmendment(world, command);
    case "standOnPackage":
    case "castVote":
      return ofVote(world);
    default:
      return ofHome(world, country, command);
  }
}

/** Listeners likely to turn: each by the share of a step the speech moves it. */
function ofSpeech(world: World, speaker: number, command: Speak): Forecast {
  const { article, alternative, argument } = command;
  const n = size(world);
  const facts = canonical(world.scenario);
  const times = world.used[article * ARGUMENTS.length + ARGUMENTS.indexOf(argument)] ?? 0;
  const trust = world.trust[speaker] ?? 0;
  let moved = 0;
  let fit = 0;
  world.scenario.countries.forEach((listener, i) => {
    fit += fitOf(argument, listener);
    const distance = Math.abs(alternative - (world.declared[article * n + i] ?? 0));
    const care = Math.min(1000, (facts.salience[article * n + i] ?? 0) * 5);
    if (i === speaker || distance === 0) return;
    const pull = Math.trunc((1000 * distance * trust * fitOf(argument, listener)) / 1_000_000);
    moved += Math.trunc((pull * (1000 - care)) / 1000) >> (2 + Math.min(20, times));
  });
  return around("states", Math.trunc(moved / 1000), [
    because("listeners", Math.trunc(fit / n), "measured", article),
    because("worn", times, "design", article),
    because("trust", trust, "design"),
  ]);
}

/** Whether the partner would take it, as far as its public position tells. */
function ofPackage(world: World, from: number, command: OfferPackage): Forecast {
  const { to, give, ask, assistance } = command;
  const n = size(world);
  const facts = canonical(world.scenario);
  const cell = give.article * n + to;
  const count = world.scenario.articles[give.article]?.alternatives.length ?? 0;
  const worth = worthOf(count, facts.wishes[cell] ?? 0, give.alternative);
  const gain = Math.trunc(((facts.salience[cell] ?? 0) * worth) / objectorsTo(world, give.article));
  const unit = priceUnit(world.scenario.articles.length);
  const harm = Math.max(
    0,
    -publicMargin(world.scenario, to, ask.article, ask.alternative) - Math.trunc(unit / 2),
  );
  const trust = world.trust[from] ?? 0;
  const score =
    Math.trunc((trust * (gain + assistance * ASSISTANCE_UNIT)) / 1000) - harm - Math.trunc(unit / 200);
  const line = crosses(facts.redLines[ask.article * n + to] ?? 0, ask.alternative);
  const middle = line ? 30 : clamp(500 + Math.trunc((500 * score) / Math.max(1, unit / 20)), 120, 880);
  return {
    of: "chance",
    low: Math.max(0, middle - 150),
    high: Math.min(1000, middle + 100),
    reasons: [
      { code: "clause", value: gain, article: give.article, alternative: give.alternative, mark: "modelled" },
      {
        code: line ? "redLine" : "clause",
        value: -harm,
        article: ask.article,
        alternative: ask.alternative,
        mark: "modelled",
      },
      because("trust", trust, "design"),
    ],
  };
}

function objectorsTo(world: World, article: number): number {
  const at = (world.draft.texts[article] ?? []).indexOf(world.draft.chair[article] ?? 0);
  const placards = world.soundings[article]?.placards[at] ?? "";
  return Math.max(1, placards.split("2").length - 1);
}

/** States that would gain by the bridge over the chair's text: where sponsors could come from. */
function ofBridge(world: World, command: SponsorBridge): Forecast {
  const { article, alternative } = command;
  const n = size(world);
  const chair = world.draft.chair[article] ?? 0;
  let nearer = 0;
  for (let i = 0; i < n; i++) {
    const wish = world.declared[article * n + i] ?? 0;
    if (Math.abs(wish - alternative) < Math.abs(wish - chair)) nearer++;
  }
  const known = world.draft.bridges.find((b) => b.article === article && b.alternative === alternative);
  const missing = Math.max(0, SPONSORS - 1 - (known?.sponsors.length ?? 0));
  return around("states", nearer, [because("sponsors", missing, "design", article)]);
}

/** Objection the chair would count twice, in thousandths of the room's weight. */
function ofRedLine(world: World, country: number): Forecast {
  const weight = thousandths(
    world.scenario.countries[country]?.power ?? 0,
    canonical(world.scenario).powerSum,
  );
  return { of: "points", low: weight, high: weight, reasons: [because("objection", weight, "design")] };
}

/** Seats likely to block the chair's text, from public positions. */
function ofStand(world: World, country: number, command: TakeStand): Forecast {
  const alternative = world.draft.chair[command.article] ?? 0;
  let against = 0;
  for (let i = 0; i < size(world); i++) {
    const able = i !== country && (world.blocks[i] ?? 0) > 0;
    if (able && isPubliclyAgainst(world, i, command.article, alternative)) against++;
  }
  const own = command.stand === "block" ? 1 : 0;
  const range = around("states", against, [
    because("objection", world.soundings[command.article]?.objection ?? 0, "modelled", command.article),
    because("reading", world.draft.readings[command.article] ?? 0, "design", command.article),
    because("blocks", world.blocks[country] ?? 0, "design"),
  ]);
  return { ...range, low: range.low + own, high: range.high + own };
}

/** Yes votes an amendment can hope for. */
function ofAmendment(world: World, command: ProposeAmendment): Forecast {
  const now = world.treaty.text[command.article] ?? 0;
  let yes = 0;
  let no = 0;
  world.scenario.countries.forEach((_, i) => {
    const gain =
      publicMargin(world.scenario, i, command.article, command.alternative) -
      publicMargin(world.scenario, i, command.article, now);
    if (gain > 0) yes++;
    if (gain < 0) no++;
  });
  return around("yes", yes, [because("objection", thousandths(no, yes + no), "modelled", command.article)]);
}

/** Yes votes on the whole text. */
function ofVote(world: World): Forecast {
  const text = currentText(world);
  const n = size(world);
  const yes = world.scenario.countries.filter((_, i) => publicMarginOfText(world, i, text) >= 0).length;
  return around("yes", yes, [
    because("line", Math.trunc((2 * n) / 3), "design"),
    because("outside", n - yes),
  ]);
}

function ofHome(world: World, country: number, command: Command): Forecast | null {
  const home = world.secrets.homes.find((item) => item.country === country);
  if (home === undefined) return null;
  const table = [because("support", supportOf(home), "design"), because("line", home.line, "sourced")];
  const surely = (chance: number): Forecast => {
    const c = thousandths(chance, 65_536);
    return { of: "chance", low: c, high: c, reasons: table };
  };
  switch (command.type) {
    case "implementLaw":
      return surely(homeChance(world, home, "law"));
    case "holdHearing":
      return surely(homeChance(world, home, command.card));
    case "consultAtHome":
      return surely(Math.min(65_536, homeChance(world, { ...home, consulted: command.card }, command.card)));
    case "callVote":
      return surely(command.gamble ? gambleChance(home) : supportOf(home) >= home.line ? 65_536 : 0);
    case "enterReservation":
      return supportAfter(lift(home, CARDS.indexOf(command.card), 2), table);
    case "sign":
      return ofSignature(
        home,
        command.declaration === "none" ? -1 : CARDS.indexOf(command.declaration),
        table,
      );
    case "assist":
      return surely(extraDeposits(world, [command.to], HAZARD.assistance));
    case "campaign":
      return ofCampaign(world, country, UN_GROUPS.indexOf(command.unGroup));
    case "pledge":
      return ofPledge(world, command);
    default:
      return null;
  }
}

function lift(home: HomeTable, card: number, mood: number): HomeTable {
  return { ...home, moods: home.moods.map((now, c) => (c === card ? Math.max(now, mood) : now)) };
}

function supportAfter(home: HomeTable, reasons: readonly Reason[]): Forecast {
  const support = supportOf(home);
  return { of: "support", low: support, high: support, reasons };
}

function ofSignature(home: HomeTable, card: number, table: readonly Reason[]): Forecast {
  const signed = because("signature", HAZARD.signed + HAZARD.signedAtOpening, "measured");
  return supportAfter(card < 0 ? home : lift(home, card, 1), [signed, ...table]);
}

/** Chance in 1/65,536 that one of these states deposits within the step because of an extra push. */
function extraDeposits(world: World, countries: readonly number[], push: number): number {
  let sum = 0;
  for (const i of countries) {
    for (let m = world.month; m < world.month + world.monthsAhead; m++) {
      const logit = publicDepositLogit(world, i, m);
      sum += chanceOf(logit + push) - chanceOf(logit);
    }
  }
  return Math.min(65_536, sum);
}

function ofCampaign(world: World, country: number, group: number): Forecast {
  const { groupOf } = canonical(world.scenario);
  const open = world.scenario.countries.flatMap((_, i) =>
    groupOf[i] === group && (world.treaty.deposited[i] ?? -1) < 0 ? [i] : [],
  );
  const party = (world.treaty.deposited[country] ?? -1) >= 0;
  const chance = thousandths(
    extraDeposits(world, open, party ? HAZARD.campaignByParty : HAZARD.campaign),
    65_536,
  );
  return {
    of: "chance",
    low: Math.trunc(chance / 2),
    high: chance,
    reasons: [because("group", open.length)],
  };
}

/** Chance that enough partners deposit in time: exact over independent states at today's shares. */
function ofPledge(world: World, command: Pledge): Forecast {
  const until = command.season * world.scenario.seasonMonths;
  let at = [1000];
  for (const i of command.with) {
    let stay = 1000;
    for (let m = world.month; m < until; m++) {
      stay = Math.trunc((stay * (65_536 - chanceOf(publicDepositLogit(world, i, m)))) / 65_536);
    }
    at = [...at, 0].map((p, k) => Math.trunc((p * stay + (at[k - 1] ?? 0) * (1000 - stay)) / 1000));
  }
  const chance = at.slice(command.count).reduce((sum, p) => sum + p, 0);
  return {
    of: "chance",
    low: Math.trunc((chance * 7) / 10),
    high: Math.min(1000, Math.trunc((chance * 14) / 10)),
    reasons: [because("world", command.count, "modelled"), because("season", until - world.month, "design")],
  };
}
