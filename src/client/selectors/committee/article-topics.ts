/**
 * The words that delegations use for the topic of each article: the wordings of the model and the headings of the
 * Convention have few of them, and say “without right” where a delegation writes “hack”. Recalled from general
 * knowledge; nobody reads them on a page. One form of a word stands for all that have its stem.
 */

type Topics = Readonly<Record<string, string>>;

const ENGLISH: Topics = {
  terms: "name named title call called define definition meaning term preamble short",
  scope_crime:
    "crimes offences cover covered apply list scope criminalise criminalize criminal fraud scam phishing identity theft forgery terrorism propaganda hate speech disinformation misinformation fake news extremism dependent enabled",
  illegal_access:
    "hack hacker hacking break breaking breach intrude intrusion intruder access accessing entry enter unauthorised unauthorized illegal permission right password account login computer system network server device website data interfere damage delete alter sabotage attack malware virus ransomware denial service spy intercept crack",
  devices:
    "tool software program malware virus spyware ransomware kit exploit password code device sell sale buy trade distribute possess produce develop make dark web botnet penetration testing tester researcher dual use",
  csam: "child children minor underage abuse exploitation sexual pornography image picture photo video material possess produce share distribute upload download remove block victim platform website",
  grooming:
    "groom grooming child children minor teenager adult predator stranger lure entice solicit contact approach chat message meeting meet pretend fake profile pose sexual trust game",
  ncii: "intimate private nude naked image photo picture video revenge porn pornography deepfake consent share publish post leak spread former partner victim women blackmail sextortion humiliate",
  laundering:
    "money launder laundering dirty proceeds profit assets funds bank account financial transaction cryptocurrency crypto bitcoin virtual currency wallet exchange freeze seize seizure confiscate confiscation recover ransom return victim trace",
  serious:
    "serious crime offence threshold penalty years prison imprisonment sentence maximum minimum punishable four minor petty dual criminality both",
  hr62: "human rights fundamental freedom freedoms expression speech opinion privacy religion belief assembly association journalist activist dissident opposition blogger whistleblower censorship suppress silence persecute persecution discrimination minority protest criticism critic misuse abuse political democracy",
  safeguards:
    "safeguard judge court judicial warrant independent oversight supervision authorisation authorization permission approval proportionality proportionate necessary limits review remedy appeal search police power powers check control",
  preserve:
    "preserve preservation keep retain retention store stored save log logs record evidence electronic data traffic subscriber delete deletion destroy provider company internet service request order produce hand disclose disclosure search seize freeze months weeks",
  realtime:
    "real-time live realtime monitor monitoring track tracking follow watch surveillance traffic metadata location connection address collect collection record provider as it happens",
  content:
    "intercept interception wiretap wiretapping tap listen eavesdrop read message messages content communication call calls conversation chat email encryption encrypted decrypt surveillance private",
  dataprot:
    "personal data private information privacy protect protection transfer sent share citizen sensitive store delete purpose leak confidential watchdog authority regulation processing",
  mla: "mutual legal assistance help request refuse refusal reject deny ground extradite extradition suspect fugitive hand surrender prosecute trial cooperation answer evidence abroad political offence asylum foreign deadline",
  network247:
    "contact point hotline helpline emergency urgent day night hour hours clock round-the-clock around available reach respond immediate immediately instant network phone call liaison duty staffed always",
  joint:
    "joint together common shared team teams investigation investigator investigate police officers detective agency interpol cross-border borders cooperate cooperation undercover task force coordinate exchange intelligence",
  jurisdiction:
    "jurisdiction try trial court territory national citizen nationality where committed victim located server abroad extraterritorial prosecute compete conflict",
  techtransfer:
    "technical assistance help support train training capacity building build developing developed poor poorer rich richer wealthy least island small countries technology transfer equipment expert expertise knowledge fund funding money donate finance contribution workshop skills voluntary",
  review:
    "review monitor implementation implement follow-up report evaluate evaluation assess progress conference parties meeting committee body mechanism commission experts peer compliance annual yearly civil society ngo observer secretariat",
  protocols:
    "protocol additional supplementary amendment amend add new later update future negotiate artificial intelligence emerging adapt revise",
  threshold:
    "enter entry force ratify ratification ratified sign signature join accession accede number instrument deposit start begin binding effect",
  sovereignty:
    "sovereignty sovereign territorial integrity territory border borders interfere interference intervention non-intervention internal domestic affairs equality independence permission consent foreign police state own internet cyberspace government",
  reservations:
    "reservation reservations exception exempt exemption exclude opt out withdraw declare declaration object objection article part provision bound",
};

const FRENCH: Topics = {
  terms: "nom nommer intitulé titre appeler définir définition sens terme préambule",
  scope_crime:
    "crimes délits infractions couvrir liste champ incriminer criminaliser fraude escroquerie arnaque hameçonnage usurpation identité vol terrorisme propagande haine désinformation fausses nouvelles extrémisme",
  illegal_access:
    "pirater piratage pirate intrusion accès accéder entrer pénétrer effraction illicite illégal non autorisé autorisation permission droit mot passe compte ordinateur informatique système réseau serveur appareil site données endommager effacer modifier sabotage attaque logiciel malveillant virus rançongiciel espionner intercepter",
  devices:
    "outil logiciel programme malveillant virus espion rançongiciel faille mot passe code dispositif vendre vente acheter commerce distribuer posséder produire fabriquer développer test testeur chercheur usage",
  csam: "enfant mineur abus exploitation sexuel pédopornographie pornographie image photo vidéo contenu posséder produire partager diffuser télécharger retirer supprimer bloquer victime plateforme site",
  grooming:
    "pédopiégeage enfant mineur adolescent adulte prédateur inconnu appâter attirer solliciter contacter aborder discussion message rencontre rencontrer prétendre faux profil sexuel confiance jeu",
  ncii: "intime privé nu nue image photo vidéo vengeance porno pornographie hypertrucage consentement accord partager publier diffuser fuite ancien partenaire ex victime femmes chantage humilier",
  laundering:
    "argent blanchir blanchiment sale produit profit avoirs fonds banque compte financier transaction cryptomonnaie crypto bitcoin monnaie virtuelle portefeuille échange geler gel saisir saisie confisquer confiscation recouvrer rançon restituer tracer",
  serious:
    "grave infraction crime seuil peine années prison emprisonnement condamnation maximum minimum passible mineure double incrimination",
  hr62: "droits humains homme fondamentales liberté libertés expression opinion vie privée religion réunion association journaliste militant dissident opposant opposition blogueur lanceur alerte censure réprimer museler persécuter persécution discrimination minorité manifester critiquer critique abus politique démocratie emprisonner",
  safeguards:
    "garantie juge tribunal judiciaire mandat indépendant contrôle surveillance autorisation permission approbation proportionnalité proportionné nécessaire limites recours appel perquisition police pouvoirs",
  preserve:
    "préserver préservation garder conserver conservation stocker sauvegarder enregistrer journaux preuve électronique données trafic abonné effacer supprimer détruire fournisseur entreprise internet service demande ordonner produire remettre divulguer perquisition saisir geler mois semaines",
  realtime:
    "temps réel direct suivre suivi surveiller surveillance trafic métadonnées localisation connexion adresse collecter collecte enregistrer fournisseur",
  content:
    "intercepter interception écoute écouter téléphonique lire message contenu communication appel conversation discussion courriel chiffrement chiffré déchiffrer surveillance privé",
  dataprot:
    "données personnelles informations privées vie privée confidentialité protéger protection transfert transférer envoyer partager citoyen sensible stocker effacer finalité fuite autorité règlement traitement",
  mla: "entraide judiciaire assistance aide demande refuser refus rejeter motif extrader extradition suspect fugitif livrer remettre poursuivre procès coopération répondre preuve étranger politique asile délai",
  network247:
    "point contact ligne urgence urgent jour nuit heure permanence joignable disponible joindre répondre immédiat immédiatement réseau téléphone appel liaison toujours",
  joint:
    "conjoint ensemble commun commune équipe enquête enquêteur enquêter police policiers agence interpol transfrontalier frontières coopérer coopération infiltration coordonner échange renseignement",
  jurisdiction:
    "compétence juger juge procès tribunal territoire national ressortissant citoyen nationalité lieu commis victime serveur étranger extraterritorial poursuivre conflit",
  techtransfer:
    "assistance technique aide aider soutien former formation capacités renforcer développement développés pauvre riche moins avancés insulaires petits pays technologie transfert équipement matériel expert expertise connaissances fonds financement financer argent donner contribution atelier compétences volontaire",
  review:
    "examen examiner suivi suivre application appliquer rapport évaluer évaluation progrès conférence parties réunion comité organe mécanisme commission experts pairs respect annuel société civile ong observateur secrétariat",
  protocols:
    "protocole additionnel supplémentaire amendement amender ajouter nouveau tard mise jour avenir négocier intelligence artificielle émergentes adapter réviser",
  threshold:
    "entrer entrée vigueur ratifier ratification signer signature adhérer adhésion nombre instrument dépôt commencer contraignant effet",
  sovereignty:
    "souveraineté souverain intégrité territoriale territoire frontière ingérence intervention non-ingérence intérieur interne affaires égalité indépendance permission consentement étranger police propre internet cyberespace gouvernement",
  reservations:
    "réserve exception exempter exemption exclure écarter retirer déclarer déclaration objection article partie disposition lié",
};

const ARABIC: Topics = {
  terms: "اسم تسمية عنوان يسمى تعريف معنى مصطلح ديباجة",
  scope_crime:
    "جرائم جريمة تشمل قائمة نطاق تجريم احتيال نصب تصيد انتحال هوية سرقة تزوير إرهاب دعاية كراهية خطاب تضليل أخبار كاذبة تطرف",
  illegal_access:
    "اختراق يخترق قرصنة قراصنة تسلل دخول الدخول نفاذ غير مصرح مشروع قانوني إذن كلمة مرور حساب حاسوب كمبيوتر نظام أنظمة شبكة خادم جهاز موقع بيانات إتلاف حذف تعديل تخريب هجوم برمجيات خبيثة فيروس فدية تجسس اعتراض",
  devices:
    "أداة أدوات برنامج برامج برمجيات خبيثة فيروس تجسس فدية ثغرة كلمة مرور رمز جهاز أجهزة بيع شراء تجارة توزيع حيازة إنتاج تطوير اختبار باحث",
  csam: "طفل أطفال قاصر قصر اعتداء استغلال جنسي إباحية صورة صور فيديو مواد حيازة إنتاج تبادل نشر تحميل إزالة حذف حجب ضحية منصة مواقع",
  grooming:
    "استدراج طفل أطفال قاصر مراهق بالغ متحرش غريب إغراء إغواء اتصال تواصل محادثة رسالة لقاء مقابلة تظاهر حساب وهمي جنسي ثقة لعبة",
  ncii: "حميمة خاصة عارية صورة صور فيديو انتقام إباحي تزييف عميق رضا موافقة مشاركة نشر تسريب شريك سابق ضحية نساء ابتزاز إهانة",
  laundering:
    "مال أموال غسل غسيل قذرة عائدات أرباح أصول مصرف مصارف بنك بنوك حساب مالي معاملة عملة عملات مشفرة رقمية افتراضية بتكوين محفظة تجميد حجز مصادرة استرداد فدية تتبع",
  serious: "خطيرة جسيمة جريمة عتبة عقوبة سنوات سجن حبس حكم أقصى أدنى بسيطة ازدواجية تجريم",
  hr62: "حقوق الإنسان حق حرية حريات أساسية تعبير رأي خصوصية دين معتقد تجمع جمعيات صحفي صحفيين ناشط معارض معارضة مدون رقابة قمع إسكات اضطهاد تمييز أقلية احتجاج انتقاد إساءة سياسي ديمقراطية",
  safeguards:
    "ضمانات قاض قاضي محكمة قضائي إذن مستقل رقابة إشراف موافقة تناسب ضروري حدود طعن تفتيش شرطة سلطات صلاحيات",
  preserve:
    "حفظ احتفاظ إبقاء تخزين مخزنة تسجيل سجلات دليل أدلة إلكترونية بيانات حركة مشترك حذف محو إتلاف مزود مقدم شركة إنترنت خدمة طلب أمر تقديم تسليم كشف تفتيش حجز أشهر أسابيع",
  realtime: "مباشر فوري آني مراقبة تتبع رصد حركة بيانات وصفية موقع اتصال عنوان جمع تسجيل مزود",
  content:
    "اعتراض تنصت التنصت استماع قراءة رسالة رسائل محتوى اتصالات مكالمة مكالمات محادثة بريد تشفير مشفرة فك مراقبة خاصة",
  dataprot:
    "بيانات شخصية معلومات خاصة خصوصية سرية حماية نقل إرسال مشاركة مواطن حساسة تخزين حذف غرض تسريب هيئة لائحة معالجة",
  mla: "مساعدة قانونية قضائية متبادلة طلب رفض سبب تسليم مجرم مجرمين هارب مشتبه متهم ملاحقة محاكمة تعاون إجابة دليل خارج سياسي لجوء مهلة",
  network247:
    "نقطة جهة اتصال خط ساخن طوارئ عاجل ليل نهار ساعة متاح دائم استجابة فوري شبكة هاتف ارتباط مناوبة",
  joint:
    "مشترك مشتركة معا فريق فرق تحقيق تحقيقات محقق محققين شرطة ضباط وكالة إنتربول حدود عابرة تعاون سري تنسيق تبادل استخبارات",
  jurisdiction:
    "ولاية اختصاص قضاء محاكمة محكمة إقليم مواطن رعايا جنسية مكان ارتكاب ضحية خادم خارج ملاحقة تنازع",
  techtransfer:
    "مساعدة تقنية فنية دعم تدريب قدرات بناء نامية متقدمة فقيرة غنية أقل جزرية صغيرة بلدان تكنولوجيا نقل معدات أجهزة خبير خبراء خبرة معرفة صندوق تمويل مال تبرع مساهمة ورشة مهارات طوعي",
  review:
    "استعراض مراجعة متابعة تنفيذ تقرير تقييم تقدم مؤتمر أطراف اجتماع لجنة هيئة آلية خبراء أقران امتثال سنوي مجتمع مدني مراقب أمانة",
  protocols: "بروتوكول إضافي تكميلي تعديل إضافة جديد لاحق تحديث مستقبل تفاوض ذكاء اصطناعي ناشئة تكييف تنقيح",
  threshold: "نفاذ دخول حيز تصديق يصدق توقيع انضمام ينضم عدد صك إيداع بدء يبدأ ملزم سريان",
  sovereignty:
    "سيادة سلامة إقليمية إقليم أراضي حدود تدخل داخلية شؤون مساواة استقلال إذن موافقة أجنبية شرطة إنترنت فضاء سيبراني حكومة",
  reservations: "تحفظ تحفظات استثناء استثناءات إعفاء استبعاد انسحاب إعلان اعتراض مادة جزء حكم",
};

const TOPICS: Readonly<Record<string, Topics>> = { en: ENGLISH, fr: FRENCH, ar: ARABIC };

/** @returns nothing in a language without such words */
export function topicOf(article: string, language: string): string {
  return TOPICS[language.split("-")[0] ?? ""]?.[article] ?? "";
}
