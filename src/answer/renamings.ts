import type { AnswerLanguage, Language } from '../model.ts';
import { plain, unpointed } from '../records/text.ts';

/** What a decision calls otherwise from now on, as it is written. */
export type Renaming = { old: string; now: string };

const OLD = '(?<old>[^,;:.]{3,120}?)';
const NOW = '(?<now>[^,;:.()]{3,120}?)';
const END = '(?=[\\s"»”’]*(?:[,;.:(]|$))';
const MARKS = '["«“‘<> ]*';

/** How decisions give a thing another name, in plain letters. */
const RENAMES: Record<Language, readonly string[]> = {
  en: [
    `\\b(?:rename|redesignate|re-designate|retitle)s? (?:the )?${OLD},? (?:as|to be|to) (?:the )?${MARKS}${NOW}${END}`,
    `\\bchanges? the (?:name|title|designation) of (?:the )?${OLD} (?:to(?: that of)?|into) (?:the )?${MARKS}${NOW}${END}`,
    `\\bthat (?:the )?${OLD} (?:shall|will|should) (?:be renamed|be redesignated|(?:henceforth|hereafter) be (?:called|known|named))(?: as| to be)?,? (?:the )?${MARKS}${NOW}${END}`,
  ],
  fr: [
    `\\b(?:changer|modifier) (?:la denomination|le nom|l'appellation|l'intitule) (?:du |de la |des |de l'|de )${OLD} (?:en|pour celui de|pour) ${MARKS}(?:celui de |celle de )?${MARKS}${NOW}${END}`,
    `\\b(?:renommer|rebaptiser) (?:le |la |les |l')${OLD} (?:en |comme )?["«“<]+ ?${NOW}${END}`,
    `\\bque (?:le |la |les |l')${OLD} (?:sera|seront|est|sont) (?:desormais )?(?:renomme|rebaptise|denomme|appele)e?s? (?:le |la |les |l')?${MARKS}${NOW}${END}`,
  ],
  es: [
    `(?<!\\p{L})(?:cambiar|modificar) (?:la denominacion|el nombre|el titulo) (?:del |de la |de los |de las |de )${OLD} (?:a|al|por|por el de|por la de) ${MARKS}(?:el |la )?${MARKS}${NOW}${END}`,
    `(?<!\\p{L})que (?:el |la |los |las )${OLD} (?:pase|pasara|pasaran) a (?:denominarse|llamarse) ${MARKS}${NOW}${END}`,
  ],
  ru: [`(?<!\\p{L})переименовать ${MARKS}${OLD}[»"“]* в ${MARKS}${NOW}${END}`],
  ar: [`(?<!\\p{L})(?:تغيير|تعديل) اسم ${MARKS}${OLD}[»"“]* الي ${MARKS}${NOW}${END}`],
  zh: [`将${MARKS}${OLD}["”]*(?:改为|改名为|更名为|改称为?|重新命名为)${MARKS}${NOW}${END}`],
};

/** How decisions say that they do something, and do not only recommend or consider it. */
const DECIDES: Record<Language, RegExp> = {
  en: /\b(?:decides|decided|resolves|resolved|agrees|agreed)\b/u,
  fr: /\b(?:decide|decident|a decide|convient|est convenue?)\b/u,
  es: /(?<!\p{L})(?:decide|decidio|resuelve|acuerda|acordo)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:постановля|постановил|реша|решил)/u,
  ar: /(?<!\p{L})و?(?:ت|ي)?(?:قرر)(?!\p{L})/u,
  zh: /决定/u,
};

/**
 * The other name that a sentence of a decision gives to a thing; undefined where it only recommends one, or gives none.
 *
 * @example renamingIn('Decides to redesignate the Technical Committee as the Executive Committee;', 'en')?.now // 'Executive Committee'
 */
export function renamingIn(sentence: string, code: Language): Renaming | undefined {
  const words = plain(sentence);
  if (!DECIDES[code].test(words)) return undefined;
  for (const pattern of RENAMES[code]) {
    const { old, now } = new RegExp(pattern, 'du').exec(words)?.indices?.groups ?? {};
    if (old && now) return { old: sentence.slice(...old).trim(), now: sentence.slice(...now).trim() };
  }
  return undefined;
}

/** What a question asks of another name: what a thing is called by now, what it was called before, or which decision did it. */
export type RenamingAsked = 'now' | 'before' | 'decision';

/** How questions speak of another name, of the name before it, and of a decision, in plain letters. */
const NAME: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:called|known as|named|renamed?|redesignated?|retitled|(?:new|current|former|previous|old|other|another|different) (?:name|title|designation)|(?:name|title|designation) (?:of|did|does|now|today)|chang\p{L}+ the (?:name|title|designation))\b/u,
  fr: /\b(?:s'appell\p{L}+|appele\p{L}*|nomm\p{L}+|renomm\p{L}+|rebaptis\p{L}+|denomm\p{L}+|denomination|appellation|nom)\b/u,
  es: /(?<!\p{L})(?:se llama\p{L}*|llamad[oa]|nombre|denomina\p{L}*|denominacion|rebautiz\p{L}+)(?!\p{L})/u,
  ru: /называ\p{L}+|назван\p{L}+|переименова\p{L}+|наименован\p{L}+/u,
  ar: /اسم|تسمي|(?<!\p{L})(?:ت|ي)?سم[يى]/u,
  zh: /改为|改名|更名|改称|叫什么|名称|称为|名字/u,
};
const NOW_ASKED: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:what|how) (?:is|are|was|were|did|does|do|name|title|designation)\b.*\b(?:now|today|currently|since|after|under|by|following|nowadays|become|became|renamed?(?: as| to)?|redesignated?(?: as)?|new (?:name|title|designation)|current (?:name|title|designation)|called by)\b|\bnew (?:name|title|designation)\b/u,
  fr: /\b(?:comment|quel(?:le)?)\b.*\b(?:desormais|maintenant|aujourd'hui|depuis|apres|en vertu|par la|par suite|nouveau|nouvelle|devenu|rebaptise|renomme)/u,
  es: /(?<!\p{L})(?:como|cual|que)(?!\p{L}).*(?<!\p{L})(?:ahora|hoy|desde|tras|despues|actual\p{L}*|nuev[oa]|paso a|pasa a|en virtud|segun)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:как|каково|какое|во что)(?!\p{L}).*(?:теперь|сейчас|ныне|после|с момента|согласно|нов\p{L}+|переименова)/u,
  ar: /(?<!\p{L})(?:ما|ماذا)(?!\p{L}).*(?:الان|حاليا|الجديد|منذ|بعد|بموجب|اصبح)/u,
  zh: /(?:现在|如今|目前|自|之后|后来|新).*(?:叫|称|名)|(?:改名|更名|改称|改)为?(?:什么|何)/u,
};
const BEFORE_ASKED: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:before|previously|formerly|earlier|originally|used to be|former|previous|old)\b/u,
  fr: /\b(?:avant|auparavant|precedemment|anterieurement|ancien(?:ne)?|jadis|autrefois)\b/u,
  es: /(?<!\p{L})(?:antes|anteriormente|previamente|antigu[oa]|anterior)(?!\p{L})/u,
  ru: /раньше|ранее|прежде|прежн|до этого|бывш/u,
  ar: /سابق|قبل|القديم/u,
  zh: /以前|之前|原来|原名|原先|此前|曾/u,
};
const DECISION_ASKED: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:which|what|by which|by what|in which|under which) (?:resolution|decision)\b(?=.*\b(?:renam|redesignat|retitl|chang))/u,
  fr: /\b(?:quelle?s?) (?:est la )?(?:resolution|decision)\b(?=.*\b(?:renomm|rebaptis|chang|modifi))/u,
  es: /(?<!\p{L})(?:que|cual es la|en que|por que) (?:resolucion|decision)(?=.*(?:rebautiz|cambi|modific|nombre|denomin))/u,
  ru: /(?<!\p{L})как(?:ая|ой|ое|им|ую) (?:резолюци|решени)\p{L}+(?=.*(?:переименова|изменил))/u,
  ar: /(?<!\p{L})(?:ما (?:هو )?|اي |باي )(?:ال)?(?:قرار|مقرر)(?=.*(?:غير|تغيير|تسميه|سمي))/u,
  zh: /(?:哪[项个一份]*|什么)(?:决议|决定)(?=.*(?:改为|改名|更名|改称|名称))/u,
};

/** What a question asks of another name of a thing; undefined where it asks for something else. */
export function renamingAsked(typed: string, language: AnswerLanguage): RenamingAsked | undefined {
  const words = unpointed(typed);
  if (DECISION_ASKED[language].test(words)) return 'decision';
  if (!NAME[language].test(words)) return undefined;
  if (BEFORE_ASKED[language].test(words)) return 'before';
  return NOW_ASKED[language].test(words) ? 'now' : undefined;
}

/** Words of such questions that are none of a name. */
const BESIDE: Record<AnswerLanguage, RegExp> = {
  en: /^(?:renam|redesignat|retitl|call|known|name|title|designation|chang|now|new|current|today|since|after|following|under|former|previous|before|earlier|old|use|original|become|became|resolution|decision|adopt|different|other|another|entitled)/u,
  fr: /^(?:renomm|rebaptis|appel|nom|denom|chang|modif|desormais|maintenant|aujourd|depuis|apres|vertu|suite|nouve|deven|avant|auparavant|precedemment|anterieur|ancien|resolution|decision|adopt)/u,
  es: /^(?:rebautiz|llam|nombr|denomin|cambi|modific|ahora|hoy|desde|tras|despues|actual|nuev|pas[oa]|virtud|segun|antes|anterior|previa|antigu|resolucion|decision|aprob)/u,
  ru: /^(?:переимен|назва|назы|наимен|измен|тепер|сейчас|ныне|после|согласно|нов|раньше|ранее|прежд|прежн|бывш|резолюц|решени)/u,
  ar: /^(?:ال|ل|ب)?(?:غير|تغيير|اسم|سمي|تسمي|يسمي|الان|حاليا|جديد|منذ|بعد|بموجب|اصبح|سابق|قبل|قديم|قرار|مقرر)/u,
  zh: /^(?:现在|如今|目前|自|之后|后来|新|叫|什么|名称?|名字|称为?|改为?|改名|更名|改称|以前|之前|原来|原名|此前|决议|决定|哪项?|把|将|的|了|为|是|由)+$/u,
};

/** Whether a word of such a question is none of a name. */
export const isBesideRenaming = (word: string, language: AnswerLanguage): boolean =>
  BESIDE[language].test(unpointed(word));
