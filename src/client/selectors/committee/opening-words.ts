/**
 * The words that usually open the paragraphs of a resolution and are set in italics. Other openings are set like the
 * rest. The list was written from memory of the Assembly's resolutions and cites no rule.
 */

/** Adverbs that may precede an opening word. They count as part of the opening. */
const ADVERBS =
  "also,further,again,once again,still,deeply,expressly,firmly,fully,gravely,greatly,highly,keenly,particularly,profoundly,seriously,solemnly,strongly,urgently,warmly";

/** Feelings that follow “with” or “its”. */
const FEELINGS =
  "appreciation,approval,concern,deep concern,deep regret,gratitude,interest,regret,satisfaction";

const PREAMBLE = `acknowledging,acting,affirming,alarmed,anxious,appreciating,approving,aware,bearing in mind,believing,
cognizant,commending,concerned,confident,congratulating,conscious,considering,contemplating,convinced,declaring,deploring,
desiring,desirous,determined,disturbed,distressed,emphasizing,encouraged,encouraging,endorsing,expecting,expressing,
expressing its,fulfilling,grateful,guided,having adopted,having considered,having examined,having heard,having received,
having reviewed,having studied,having,hoping,inspired,keeping in mind,looking forward,mindful,noting,noting with,
observing,paying tribute,reaffirming,realizing,recalling,recognizing,referring,regretting,reiterating,resolved,seeking,
sharing,stressing,supporting,taking into account,taking into consideration,taking note,taking note with,underlining,
underscoring,urging,viewing with,welcoming,welcoming with`;

const OPERATIVE = `accepts,acknowledges,adopts,affirms,agrees,appeals,appreciates,approves,asks,authorizes,calls for,calls on,
calls upon,commends,concurs,condemns,confirms,congratulates,considers,decides,declares,demands,deplores,designates,directs,
draws the attention,emphasizes,encourages,endorses,establishes,expresses,expresses its,hopes,insists,instructs,invites,
looks forward,notes,notes with,pays tribute,proclaims,proposes,reaffirms,recalls,recognizes,recommends,regrets,reiterates,
reminds,renews,requests,resolves,stresses,suggests,supports,takes into account,takes into consideration,takes note,
takes note with,thanks,transmits,trusts,underlines,underscores,urges,welcomes,welcomes with`;

const listed = (words: string): readonly string[] => words.split(/,\s*/);

/** “with” and “its” need one of the feelings to complete an opening. */
function phrases(words: string): readonly string[] {
  return listed(words).flatMap((phrase) =>
    / (?:with|its)$/.test(phrase) ? listed(FEELINGS).map((feeling) => `${phrase} ${feeling}`) : [phrase],
  );
}

/** Longest first, so that “Takes note with appreciation” is not cut to “Takes note”. */
const eitherOf = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join("|");

const patternOf = (words: string): RegExp =>
  new RegExp(`^(?:(?:${eitherOf(listed(ADVERBS))}) )*(?:${eitherOf(phrases(words))})(?![\\p{L}-])`, "iu");

const PATTERNS = { preamble: patternOf(PREAMBLE), operative: patternOf(OPERATIVE) };

export type Opened = Readonly<{ opening: string; rest: string }>;

/** @example "Strongly urges all States" opens with "Strongly urges" */
export function opened(text: string, part: keyof typeof PATTERNS): Opened {
  const [opening = ""] = PATTERNS[part].exec(text) ?? [];
  return { opening, rest: text.slice(opening.length) };
}
