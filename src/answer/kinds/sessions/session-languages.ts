import { quoteOf } from '../../../knowledge/quote.ts';
import type { DocumentRecord, Language, Paragraph } from '../../../model.ts';
import { findSentences } from '../../../records/sentences.ts';
import type { Span } from '../../../records/text.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { scopeOf } from '../../evidence/scope.ts';

/** The languages in which bodies work, as each language calls them, in the order of their codes. */
const NAMES: Record<Language, Record<Language, RegExp>> = {
  ar: {
    ar: /العربية/u,
    en: /الإنكليزية|الانكليزية|الإنجليزية/u,
    es: /الإسبانية|الاسبانية|الأسبانية/u,
    fr: /الفرنسية/u,
    ru: /الروسية/u,
    zh: /الصينية/u,
  },
  en: {
    ar: /\bArabic\b/u,
    en: /\bEnglish\b/u,
    es: /\bSpanish\b/u,
    fr: /\bFrench\b/u,
    ru: /\bRussian\b/u,
    zh: /\bChinese\b/u,
  },
  es: { ar: /árabe/u, en: /inglés/u, es: /español/u, fr: /francés/u, ru: /(?<!\p{L})ruso/u, zh: /(?<!\p{L})chino/u },
  fr: { ar: /arabe/u, en: /anglais/u, es: /espagnol/u, fr: /français/u, ru: /russe/u, zh: /chinois/u },
  ru: { ar: /арабск/u, en: /английск/u, es: /испанск/u, fr: /французск/u, ru: /русск/u, zh: /китайск/u },
  zh: {
    ar: /阿拉伯[文语]/u,
    en: /英[文语]/u,
    es: /西班牙?[文语]/u,
    fr: /法[文语]/u,
    ru: /俄[文语]/u,
    zh: /[中汉][文语]/u,
  },
};

/** That a session works in some languages; and that it is interpreted into them, which counts where nothing says the first. */
const WORKS: Record<Language, RegExp> = {
  ar: /لغات (?:ال)?عمل|اللغات الرسمية|ستعقد .{0,40}باللغ|تُجرى .{0,40}باللغ/u,
  en: /\b(?:conducted|held|work|proceed) (?:\p{L}+ ){0,2}in\b|\b(?:working|official) languages?\b|\blanguages? of the (?:session|meeting|conference)\b/iu,
  es: /idiomas? (?:de trabajo|oficial)|idiomas? de la (?:reunión|conferencia)|(?:se desarrollará|se celebrará)\p{L}* en /iu,
  fr: /langues? (?:de travail|officielles?)|langues? de la (?:session|réunion|conférence)|(?:se déroul|conduit|men)\p{L}* en /iu,
  ru: /рабочи\p{L}+ язык|официальн\p{L}+ язык|(?:проводит|пройд|проход|проведен)\p{L}* на /iu,
  zh: /工作语[文言]|正式语[文言]|以.{0,20}(?:进行|举行)/u,
};
const INTERPRETED: Record<Language, RegExp> = {
  ar: /ترجم(?:ة|ه) (?:ال)?(?:شفوية|فورية)/u,
  en: /\binterpretation\b/iu,
  es: /interpretación/iu,
  fr: /interprétation/iu,
  ru: /устн\p{L}+ перевод|синхронн\p{L}+ перевод/iu,
  zh: /口译|同声传译/u,
};

type Said = Span & { record: DocumentRecord; paragraph: Paragraph; languages: string };

/** One language alone is that of a document, or of one speaker. */
const FEWEST = 2;

function saidIn(record: DocumentRecord, says: Record<Language, RegExp>): Said[] {
  const { language } = record.document;
  return record.paragraphs.flatMap((paragraph) =>
    findSentences(paragraph.text).flatMap(({ start, end }): Said[] => {
      const text = paragraph.text.slice(start, end);
      const languages = Object.entries(NAMES[language]).flatMap(([code, name]) => (name.test(text) ? [code] : []));
      return languages.length >= FEWEST && says[language].test(text)
        ? [{ record, paragraph, start, end, languages: languages.join(' ') }]
        : [];
    }),
  );
}

/**
 * In which languages a session is held: a sentence of its own documents that says so, where no other names others. Agreements with hosts
 * say it of "the Session".
 *
 * @example 'In which languages is the 29th session of the Tide Council held?' //=> "The Session will be conducted in English and French."
 */
export const sessionLanguages: Handler = (asked, world, say) => {
  if (!asked.cues.has('languages') || asked.symbols.length > 0 || asked.leftover.length > 0) return undefined;
  const { records, numbers } = scopeOf(asked, world);
  if (numbers.length === 0) return undefined;
  const found = [WORKS, INTERPRETED]
    .map((says) => records.flatMap((record) => saidIn(record, says)))
    .find((said) => said.length > 0);
  const [first] = found ?? [];
  if (!first || found?.some(({ languages }) => languages !== first.languages)) return undefined;
  const { record, paragraph, start, end } = first;
  const quote = quoteOf(world.knowledge, record, paragraph, start, end);
  return answered(asked, 'passage', quoting(say, record, [{ key: paragraph.key, quote }]));
};
