/** The texts that the packs are based on. We take facts from them, never their wording. */

import type { SourceId } from "./source-ids.ts";

export { SOURCE_IDS, type SourceId } from "./source-ids.ts";

/** `year`: the year of the edition that was read, or null if it has none. */
export type Source = Readonly<{
  id: SourceId;
  title: string;
  publisher: string;
  url: string;
  year: number | null;
}>;

const source = (
  id: SourceId,
  title: string,
  publisher: string,
  url: string,
  year: number | null = null,
): Source => ({ id, title, publisher, url, year });

export const SOURCES: { readonly [K in SourceId]: Source } = {
  "ga-rules": source(
    "ga-rules",
    "Rules of Procedure of the General Assembly (A/520/Rev.20), XIII Committees",
    "United Nations",
    "https://www.un.org/en/ga/about/ropga/cttees.shtml",
  ),
  "ga-annex-5": source(
    "ga-annex-5",
    "Rules of Procedure of the General Assembly, annex V: decision 34/401",
    "United Nations",
    "https://www.un.org/en/ga/about/ropga/anx5.shtml",
  ),
  "ga-rule-126": source(
    "ga-rule-126",
    "Rule 86 [126] as quoted in a letter on abstentions",
    "ICANN, GNSO Council list",
    "http://mm.icann.org/pipermail/council/attachments/20090924/d87c298c/attachment.html",
    2009,
  ),
  "amun-handbook": source(
    "amun-handbook",
    "2023 Handbook: General Assembly Rules of Procedure",
    "American Model United Nations",
    "https://amun.org/handbooks/2023/2023-handbook/general-assembly-rules-of-procedure-3",
    2023,
  ),
  "amun-voting": source(
    "amun-voting",
    "Present and voting",
    "American Model United Nations",
    "https://www.amun.org/present-and-voting/",
  ),
  "una-motions": source(
    "una-motions",
    "Parliamentary Motions and Descriptions",
    "a chart in the style of UNA-USA, unsigned",
    "https://pdfcoke.com/documents/parliamentary-motions-and-descriptions-6v3rw77n9noe",
  ),
  "una-flow": source(
    "una-flow",
    "Flow of Debate in a MUN",
    "a guide in the style of UNA-USA, unsigned",
    "https://www.scribd.com/doc/28978960/Flow-of-Debate-in-a-MUN",
  ),
  "una-roll-call": source(
    "una-roll-call",
    "Rules of Procedure – UNA-USA",
    "a conference guide, unsigned",
    "https://www.scribd.com/document/888170193/UNA-USA-rops",
  ),
  "roll-call-votes": source(
    "roll-call-votes",
    "Roll call voting strategies",
    "Model Diplomat",
    "https://modeldiplomat.com/learn/lessons/roll-call-voting-strategies",
  ),
  "thimun-booklet": source(
    "thimun-booklet",
    "Booklet 11: General Rules of Procedure at THIMUN Conferences",
    "D. L. Williams with the THIMUN Foundation",
    "https://www.scribd.com/document/685857828/Booklet-11-General-Rules-of-Procedure",
  ),
  "thimun-guide": source(
    "thimun-guide",
    "The Hague International Model United Nations: Rules of Procedure Guide",
    "Berkeley Model United Nations LXVI",
    "https://scribd.com/document/543228607/Rules-of-Porcedure-Thimun",
  ),
  timemun: source("timemun", "Debating procedures", "TIMEMUN", "https://timemun.net/debating-procedures/"),
  enimun: source(
    "enimun",
    "Conference Rules and Procedure",
    "ENIMUN",
    "https://www.enimun.org/rules-and-procedure.html",
  ),
  cais: source(
    "cais",
    "Debate procedure",
    "Carlucci American International School of Lisbon",
    "https://www.caislisbon.org/page.cfm?p=906",
  ),
  iscmun: source(
    "iscmun",
    "Debate Procedure",
    "ISCMUN, International School of Curaçao",
    "https://sites.google.com/isc.cw/iscmun/how-to-prepare-for-the-conference/debate-procedure",
  ),
  ivanovo: source(
    "ivanovo",
    "Rules of Procedure (THIMUN rules)",
    "Ivanovo Model UN",
    "https://ivanovomun.wordpress.com/rules-of-procedure/",
  ),
  cobis: source(
    "cobis",
    "COBIS MUN Rules of Procedure",
    "COBIS MUN",
    "https://issuu.com/fibsb/docs/cobis_mun_-_rules_of_procedure/5",
  ),
  pamun: source(
    "pamun",
    "Rules of Procedures",
    "Paris Model United Nations",
    "http://asp-edu.net/pamun/rules-of-procedures/",
  ),
  "un-mun-rules": source(
    "un-mun-rules",
    "Rules of Procedure (UN guide to Model UN)",
    "United Nations",
    "https://outreach.un.org/mun/content/rules-procedure",
  ),
  alaska: source(
    "alaska",
    "Quick Reference Guide, rules 25 to 45",
    "Model United Nations of Alaska",
    "https://www.uaa.alaska.edu/academics/college-of-arts-and-sciences/programs/model-united-nations-of-alaska/delegate-information/quick-reference-guide.cshtml",
  ),
  suns: source(
    "suns",
    "Parliamentary procedure (chart)",
    "Saltillo UN Simulation",
    "http://www.colamsaltillo.edu.mx/suns2008/suns2008_archivos/Page1107.htm",
    2008,
  ),
  "gavelling-una": source(
    "gavelling-una",
    "UNA-USA Rules of Procedure: The Complete Guide",
    "Gavelling",
    "https://gavelling.com/blog/una-usa-rules-of-procedure",
    2026,
  ),
  "model-diplomat-reconsider": source(
    "model-diplomat-reconsider",
    "Motion to Reconsider",
    "Model Diplomat",
    "https://modeldiplomat.com/learn/glossary/motion-to-reconsider",
    2026,
  ),
  "un-mun-conference": source(
    "un-mun-conference",
    "During the Conference (UN guide to Model UN)",
    "United Nations",
    "https://www.un.org/es/node/214159",
  ),
  "un-mun-guide": source(
    "un-mun-guide",
    "Guide to Organizing a Model United Nations Workshop",
    "UN Information Centre Manila",
    "http://unicmanila.org/you-and-the-un/the-model-united-nations/guide-to-organizing-a-model-united-nations-workshop/",
  ),
  "un4mun-delegates": source(
    "un4mun-delegates",
    "UN4MUN Guide for Delegates",
    "R. D. Chowdhury",
    "https://www.scribd.com/document/457708925/UN4MUN-Guide-for-Delegates",
  ),
  "thimun-process": source(
    "thimun-process",
    "Resolution process",
    "THIMUN Foundation (THIMUN O-MUN)",
    "https://thimun-online.org/resolutions-listing/resolution-process/",
  ),
  "thimun-motions": source(
    "thimun-motions",
    "Parliamentary procedures (THIMUN style)",
    "a conference sheet, unsigned",
    "https://pt.scribd.com/document/26702762/parliamentory-procedures",
  ),
  "gavelling-thimun": source(
    "gavelling-thimun",
    "THIMUN Rules of Procedure: The Complete Guide",
    "Gavelling",
    "https://gavelling.com/blog/thimun-rules-of-procedure",
    2026,
  ),
  "crisis-rules": source(
    "crisis-rules",
    "Crisis rules",
    "a conference sheet, unsigned",
    "https://www.scribd.com/document/809444313/Crisis-rules",
  ),
  "crisis-resources": source(
    "crisis-resources",
    "Crisis Procedure Resources",
    "a conference sheet, unsigned",
    "https://www.scribd.com/document/710150545/crisis-procedure-resources",
  ),
  "gavelling-crisis": source(
    "gavelling-crisis",
    "MUN Crisis Committee Guide",
    "Gavelling",
    "https://gavelling.com/blog/mun-crisis-committee-guide",
    2026,
  ),
  "pacificmun-crisis": source(
    "pacificmun-crisis",
    "Specialized ROP Guide",
    "Pacific Model United Nations",
    "https://github.com/naijwu/pacificmun2019",
    2018,
  ),
  samun: source(
    "samun",
    "Rules of Procedure",
    "SAMUN, Saint Ann’s School",
    "https://samun.saintannsny.org/conference-info/rules-of-procedure",
  ),
  porgmun: source(
    "porgmun",
    "Rules of procedure, in the conference’s app (THIMUN rules)",
    "PORGMUN, Prague",
    "https://github.com/dhnm/PORGMUN",
    2017,
  ),
  pacificmun: source(
    "pacificmun",
    "Rules of Procedure Guide",
    "Pacific Model United Nations",
    "https://github.com/naijwu/pacificmun2019",
    2018,
  ),
  none: source("none", "", "", ""),
};
