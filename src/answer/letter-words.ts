import type { AnswerLanguage, Language } from '../model.ts';
import { unpointed } from '../records/text.ts';

/** How letters and notes to an organization put a request, in plain letters. */
const REQUESTS: Record<Language, RegExp> = {
  en: /\b(?:i|we) (?:should|would|shall|will) be (?:most |very )?(?:grateful|thankful)|\b(?:i|we) (?:hereby |kindly |respectfully |therefore |also |further |would like to |wish to )*(?:request|ask)\b|\bwriting to (?:request|ask)\b|\bha(?:s|ve) the honou?r (?:also )?to (?:\p{L}+ly )?request\b|\b(?:mission|government|ministry|embassy)\b.{0,80} (?:kindly |further |also )*requests\b/u,
  fr: /\bje vous (?:saurais|serais)\b|\bnous vous (?:saurions|serions)\b|\b(?:vous|le|la) prie(?:r|ns)?\b|\ba[i]?v?o?n?s? l'honneur de (?:vous )?(?:demander|prier|solliciter)|\b(?:je|nous) (?:demand|sollicit)\p{L}+|\b(?:mission|gouvernement|ministere)\b.{0,80} (?:demande|prie|sollicite)\b/u,
  es: /\b(?:le|les|l[eo]) agradec\p{L}+|\bagradecer(?:ia|iamos|emos|e)\b|\bhonor de (?:solicitar|pedir)|\b(?:solicito|solicitamos|ruego|rogamos|pedimos)\b|\b(?:mision|gobierno|ministerio)\b.{0,80} (?:solicita|pide|ruega)\b/u,
  ru: /(?:бы|буд\p{L}+|был\p{L}?) (?:вам |весьма |очень |вам весьма )?(?:признател|благодар)|(?<!\p{L})(?:прошу|просим|просил бы|просили бы)(?!\p{L})|(?<!\p{L})(?:честь|представительство|правительство|министерство)(?!\p{L}).{0,80} (?:просить|просит)(?!\p{L})/u,
  ar: /(?:اكون|نكون|ساكون|سنكون|سيكون|تكون) (?:\p{L}+ )?(?:ممتن|شاكر)|(?<!\p{L})(?:ارجو|نرجو|اطلب|نطلب|التمس|نلتمس)(?!\p{L})|(?:البعثه|الحكومه|حكومه|الوزاره).{0,80} (?:تطلب|ترجو|طلب|ان تطلب)(?!\p{L})/u,
  zh: /[谨恳]请|请将本|请[^，。]{0,10}散发|(?:我|我们|代表团?).{0,30}(?:要求|请求)/u,
};
/** How they tell what their country means to do. */
const INFORMS: Record<Language, RegExp> = {
  en: /\b(?:wish(?:es)?|honou?r|pleasure|like) to (?:inform|announce|convey|notify|advise|state)\b|\b(?:hereby )?(?:informs|announces) \b/u,
  fr: /\bhonneur (?:de|d') ?(?:vous )?(?:informer|annoncer|faire savoir|porter a)|\b(?:tiens|souhaite|desire) (?:a )?(?:vous )?(?:informer|annoncer|faire savoir)/u,
  es: /\bhonor de (?:informar|comunicar|anunciar|hacer(?:le)? saber)|\b(?:desea|deseo|deseamos) (?:informar|comunicar|anunciar)/u,
  ru: /(?:имеет|имею|имеем) честь (?:настоящим )?(?:сообщ|информ|довести|уведом)|(?:хотел\p{L}* бы|настоящим) (?:сообщ|информ|уведом)\p{L}+/u,
  ar: /(?:يشرفني|تتشرف|يشرفنا|اود|نود|تود) .{0,40}(?:احيط|ابلغ|نبلغ|تبلغ|ابلاغ|احاطه|نحيط|تحيط|افيد|تفيد)/u,
  zh: /谨(?:此)?(?:通知|告知|通报|奉告)|特此(?:通知|告知)/u,
};
/** How questions ask what a letter asks for or says. */
const ASKS: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:requests?|requested|requesting|asks?|asked|seeks?|sought|wants?|wanted|say|says|said|inform(?:s|ed)?|announce[sd]?)\b/u,
  fr: /(?<!\p{L})(?:demand\p{L}*|sollicit\p{L}*|prie|dit|disent|inform\p{L}*|annonc\p{L}*|requete)(?!\p{L})/u,
  es: /(?<!\p{L})(?:solicit\p{L}*|pid(?:e|en|io|ieron)|dice|dicen|inform\p{L}*|anunci\p{L}*)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:прос(?:ит|ят|ил\p{L}?|ьб\p{L}+)|попросил\p{L}?|говорится|сообща\p{L}+|запрашива\p{L}+|просят|содержит\p{L}*)(?!\p{L})/u,
  ar: /(?<!\p{L})(?:و|ف)?(?:(?:ت|ي)?طلب\p{L}*|(?:ت|ي)قول|جاء|(?:ت|ي)بلغ|(?:ت|ي)لتمس|التمس\p{L}*)(?!\p{L})/u,
  zh: /请求|要求|提出|说了?|请了?什么|请求的?是/u,
};
/** Words that stand beside these in questions and in the heads of letters. */
const BESIDE: Record<AnswerLanguage, RegExp> = {
  en: /^(?:letters?|notes?|verbale?|dated|sent|government|mission|permanent|representatives?|content)$/u,
  fr: /^(?:lettres?|notes?|verbales?|datee?|datees|gouvernement|mission|permanente?|representants?|contenu)$/u,
  es: /^(?:cartas?|notas?|verbal(?:es)?|fecha|fechada|gobierno|mision|permanente|representantes?|contenido)$/u,
  ru: /^(?:письм\p{L}*|вербальн\p{L}*|нот\p{L}*|датированн\p{L}*|правительств\p{L}*|представител\p{L}*|постоянн\p{L}*|содержани\p{L}*|чем|речь)$/u,
  ar: /^(?:ال)?(?:رساله|مذكره|شفويه|مورخه|بعثه|دايمه|حكومه|ممثل)$/u,
  zh: /^(?:普通照会?|照会|信|函|来信|信函|求|请求|要求|政府|代表团|了|的)$/u,
};
/** To whom a letter is, in its head; who sent it stands before that, or behind it. */
const ADDRESSED =
  /(?:addressed to|на имя)(?!\p{L}).*$|(?:adressees? (?:a|au|aux)|dirigidas? (?:a|al)|موجه\p{L}+)(?!\p{L}).*?(?= (?:par|por|من) |$)|[致给].{1,40}的(?=信|同文信|普通照会)/su;

/** Where the letter ends: its signature, or what is annexed to it. */
const END =
  /^\(?(?:signed|signe|firmado|подпис\p{L}+|توقيع|签名)(?!\p{L})|^(?:annex|annexe|anexo|приложение|مرفق|المرفق)(?!\p{L})|^附件|[(（]签名[)）]/u;

/**
 * Whether a sentence of a letter puts its request, or tells what its country means to do.
 *
 * @example putsRequest('乌克兰常驻代表团谨请秘书长将请求通报理事会', 'zh') // true
 */
export const putsRequest = (sentence: string, language: Language): boolean =>
  [REQUESTS, INFORMS].some((words) => words[language].test(unpointed(sentence)));

/** Whether a question asks what a letter asks for or says. */
export const asksOfLetter = (typed: string, language: AnswerLanguage): boolean => ASKS[language].test(unpointed(typed));

/** Whether a word of a question says no more than that a letter is meant, or what is asked of it. */
export const isBesideLetter = (word: string, language: AnswerLanguage): boolean =>
  BESIDE[language].test(unpointed(word)) || ASKS[language].test(unpointed(word));

/** Whether a line ends a letter. */
export const endsLetter = (line: string): boolean => END.test(unpointed(line.trim()));

/**
 * The head of a letter in plain letters, without to whom it is.
 *
 * @example senderIn('2023年4月26日乌克兰常驻联合国代表团给秘书长的普通照会') // '2023年4月26日乌克兰常驻联合国代表团 普通照会'
 */
export const senderIn = (head: string): string => unpointed(head).replace(ADDRESSED, ' ');
