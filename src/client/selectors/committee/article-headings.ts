/**
 * What the Convention calls the matters of each article of the model, in the words of its own headings. The model's
 * wordings are plain and say “keep data” where a delegation writes “preserve”, so a clause is compared with both. The
 * headings are recalled and shortened; nobody reads them on a page.
 */

type Headings = Readonly<Record<string, string>>;

const ENGLISH: Headings = {
  terms: "Use of terms. Definitions",
  scope_crime:
    "Offences established in accordance with other conventions and protocols. Criminalization. Forgery, theft or fraud",
  illegal_access: "Illegal access, illegal interception, interference with electronic data or with a system",
  devices: "Misuse of devices",
  csam: "Offences related to online child sexual abuse or child sexual exploitation material",
  grooming: "Solicitation or grooming for the purpose of committing a sexual offence against a child",
  ncii: "Non-consensual dissemination of intimate images",
  laundering: "Laundering of proceeds of crime. Freezing, seizure and confiscation of the proceeds of crime",
  serious: "Scope of application, of procedural measures and of international cooperation. Serious crime",
  hr62: "Respect for human rights",
  safeguards: "Conditions and safeguards",
  preserve:
    "Expedited preservation of stored electronic data. Expedited disclosure of preserved traffic data. Production order. Search and seizure of stored electronic data",
  realtime: "Real-time collection of traffic data",
  content: "Interception of content data",
  dataprot: "Protection of personal data",
  mla: "Mutual legal assistance. Extradition. Prosecution, adjudication and sanctions",
  network247: "24/7 network",
  joint: "Law enforcement cooperation. Joint investigations",
  jurisdiction: "Jurisdiction",
  techtransfer: "Technical assistance and capacity-building. Implementation through economic development",
  review: "Conference of the States Parties. Review of implementation",
  protocols: "Relation with protocols. Adoption of supplementary protocols",
  threshold: "Ratification, acceptance, approval and accession. Entry into force",
  sovereignty: "Protection of sovereignty",
  reservations: "Reservations",
};

const FRENCH: Headings = {
  terms: "Terminologie. Définitions",
  scope_crime:
    "Infractions établies conformément à d’autres conventions et protocoles. Incrimination. Falsification, vol ou fraude",
  illegal_access:
    "Accès illicite, interception illicite, atteinte à l’intégrité de données électroniques ou d’un système",
  devices: "Utilisation abusive de dispositifs",
  csam: "Infractions relatives aux contenus en ligne montrant des abus sexuels sur enfants ou leur exploitation sexuelle",
  grooming:
    "Sollicitation ou manipulation psychologique aux fins d’une infraction sexuelle à l’encontre d’un enfant",
  ncii: "Diffusion non consentie d’images intimes",
  laundering: "Blanchiment du produit du crime. Gel, saisie et confiscation du produit du crime",
  serious:
    "Champ d’application, des mesures procédurales et de la coopération internationale. Infraction grave",
  hr62: "Respect des droits humains, des droits de l’homme",
  safeguards: "Conditions et garanties",
  preserve:
    "Préservation accélérée de données électroniques stockées. Divulgation accélérée de données de trafic préservées. Injonction de produire. Perquisition et saisie de données électroniques stockées",
  realtime: "Collecte en temps réel de données de trafic",
  content: "Interception de données de contenu",
  dataprot: "Protection des données à caractère personnel",
  mla: "Entraide judiciaire. Extradition. Poursuites, jugement et sanctions",
  network247: "Réseau 24/7",
  joint: "Coopération entre les services de détection et de répression. Enquêtes conjointes",
  jurisdiction: "Compétence",
  techtransfer:
    "Assistance technique et renforcement des capacités. Application par le développement économique",
  review: "Conférence des États parties. Examen de l’application",
  protocols: "Relation avec les protocoles. Adoption de protocoles additionnels",
  threshold: "Ratification, acceptation, approbation et adhésion. Entrée en vigueur",
  sovereignty: "Protection de la souveraineté",
  reservations: "Réserves",
};

const ARABIC: Headings = {
  terms: "المصطلحات المستخدمة. التعاريف",
  scope_crime: "الجرائم المقررة وفقا لاتفاقيات وبروتوكولات أخرى. التجريم. التزوير والسرقة والاحتيال",
  illegal_access: "النفاذ غير المشروع، الاعتراض غير المشروع، التدخل في البيانات الإلكترونية أو في نظام",
  devices: "إساءة استخدام الأجهزة",
  csam: "الجرائم المتصلة بمواد الاعتداء الجنسي على الأطفال أو استغلالهم جنسيا عبر الإنترنت",
  grooming: "استمالة طفل أو إغواؤه بغرض ارتكاب جريمة جنسية ضده",
  ncii: "نشر الصور الحميمة دون رضا",
  laundering: "غسل عائدات الجرائم. تجميد عائدات الجرائم وحجزها ومصادرتها",
  serious: "نطاق الانطباق والتدابير الإجرائية والتعاون الدولي. الجريمة الخطيرة",
  hr62: "احترام حقوق الإنسان",
  safeguards: "الشروط والضمانات",
  preserve:
    "التعجيل بحفظ البيانات الإلكترونية المخزنة. التعجيل بالكشف عن بيانات الحركة المحفوظة. أمر بالتقديم. تفتيش البيانات الإلكترونية المخزنة وحجزها",
  realtime: "جمع بيانات الحركة في الوقت الحقيقي",
  content: "اعتراض بيانات المحتوى",
  dataprot: "حماية البيانات الشخصية",
  mla: "المساعدة القانونية المتبادلة. تسليم المطلوبين. الملاحقة القضائية والمقاضاة والجزاءات",
  network247: "شبكة على مدار الساعة",
  joint: "التعاون في إنفاذ القانون. التحقيقات المشتركة",
  jurisdiction: "الولاية القضائية",
  techtransfer: "المساعدة التقنية وبناء القدرات. التنفيذ من خلال التنمية الاقتصادية",
  review: "مؤتمر الدول الأطراف. استعراض التنفيذ",
  protocols: "العلاقة بالبروتوكولات. اعتماد بروتوكولات تكميلية",
  threshold: "التصديق والقبول والموافقة والانضمام. بدء النفاذ",
  sovereignty: "صون السيادة",
  reservations: "التحفظات",
};

const HEADINGS: Readonly<Record<string, Headings>> = { en: ENGLISH, fr: FRENCH, ar: ARABIC };

/**
 * Words for the treaty and what all of it is about. A clause on any article may have them, so they do not say that it
 * is about the treaty's name.
 */
const TREATY: Readonly<Record<string, string>> = {
  en: "convention treaty instrument cybercrime",
  fr: "convention traité instrument cybercriminalité",
  ar: "اتفاقية معاهدة صك السيبرانية",
};

export function treatyWords(language: string): string {
  return TREATY[language.split("-")[0] ?? ""] ?? "";
}

/** @returns nothing in a language without headings */
export function headingsOf(article: string, language: string): string {
  return HEADINGS[language.split("-")[0] ?? ""]?.[article] ?? "";
}
