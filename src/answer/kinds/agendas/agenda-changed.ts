import { quoteOf, quoteWhole } from '../../../knowledge/quote.ts';
import type { AnswerLanguage, DocumentRecord, Language, Paragraph } from '../../../model.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { scopeOf } from '../../evidence/scope.ts';
import type { Cue } from '../../lexicon.ts';
import type { World } from '../../world.ts';
import { focusOf } from '../documents/masthead-sources.ts';

/** How questions say that an item was set aside, or came to an agenda as it was adopted, in plain letters. */
const ASKS: Record<AnswerLanguage, { aside: RegExp; added: RegExp }> = {
  en: { aside: /\bin abeyance\b/, added: /\b(?:was|were|been|get|got) added\b|\badded to\b/ },
  fr: { aside: /\ben suspens\b|\ben attente\b/, added: /\bajoute(?:e|s|es)?\b/ },
  es: { aside: /\ben suspenso\b/, added: /\b(?:agreg|anadi)(?:o|ado|ada|aron|do|da)\b/ },
  ru: { aside: /отложен|приостановлен/, added: /добавлен|добавили|включили/ },
  ar: { aside: /معلق|تعليق|ارجئ|ارجاء/, added: /[اأ]?ضيف|اضافه|اضافته/ },
  zh: { aside: /搁置|暂停审议|暂不审议/, added: /增加|新增|添加/ },
};
const ITEM: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:which|what) (?:(?:new|agenda|other) )*(?:sub-?)? ?items?\b/,
  fr: /\bquels? (?:nouveaux? |autres? )?(?:sous-)?points?\b/,
  es: /\b(?:que|cual(?:es)?) (?:nuevos? |otros? )?(?:sub)?(?:temas?|puntos?)\b/,
  ru: /как(?:ои|ие) (?:новы[ие] )?(?:под)?пункт/,
  ar: /(?:اي|ما) (?:هو )?(?:ال)?(?:بند|البنود)/,
  zh: /哪[个一]?个?(?:分|次)?(?:项目|议题|项)/,
};

/** What else is asked of items. */
const OTHERWISE: Cue[] = ['who', 'why', 'where', 'howmany', 'negation', 'documents', 'decision', 'resolution'];

const PART = String.raw`\d{1,2}(?:\.\d{1,2}| ?\(?[a-z]\))?`;
/** How reports say it: the numbers right before the words for it, or behind those for adding. */
const SAYS: Partial<Record<Language, { aside: RegExp; added: RegExp; amended: RegExp }>> = {
  en: {
    aside: new RegExp(
      `\\b(?:sub-?)?items? (?<numbers>${PART}(?:(?:, | and )${PART})*)(?: of the (?:provisional )?agenda)?(?: (?:was|were|being|be))? (?:held|kept|placed|put) in abeyance`,
      'u',
    ),
    added: new RegExp(`\\badd(?:ed|ing)?\\b[^.;]{0,160}?\\bitems? (?<numbers>${PART})`, 'u'),
    amended: /\badopted (?:its|the) (?:provisional )?agenda,? as (?:orally )?amended/,
  },
  fr: {
    aside: new RegExp(
      `\\b(?:sous-)?points? (?:subsidiaires? )?(?<numbers>${PART}(?:(?:, | et )${PART})*)[^.;]{0,60}?\\ben suspens\\b`,
      'u',
    ),
    added: new RegExp(`\\bajout\\p{L}*[^.;]{0,160}?\\bpoints? (?:subsidiaires? )?(?<numbers>${PART})`, 'u'),
    amended: /\badopte (?:son|l['’])\s?ordre du jour (?:ainsi )?(?:tel que )?modifie/,
  },
  es: {
    aside: new RegExp(`\\b(?:sub)?temas? (?<numbers>${PART}(?:(?:, | y )${PART})*)[^.;]{0,60}?\\ben suspenso\\b`, 'u'),
    added: new RegExp(`\\b(?:agreg|anadi)\\p{L}*[^.;]{0,160}?\\b(?:sub)?temas? (?<numbers>${PART})`, 'u'),
    amended: /\baprobo (?:su|el) programa(?: provisional)?,? (?:en su forma )?(?:enmendad|modificad)/,
  },
};

/**
 * Which item of the agenda of one session was held in abeyance, or came to it when it was adopted: the sentence of its report that
 * gives the number, with the line of the agenda.
 *
 * @example 'Which sub-item of the SBI 49 agenda was held in abeyance?' //=> "… adopted the agenda …, with sub-item 4(a) held in abeyance"
 */
export const agendaChanged: Handler = (asked, world, say) => {
  const change = changeAsked(asked);
  if (!change) return undefined;
  const { records, numbers } = scopeOf(asked, world);
  const [record, ...others] = records;
  if (!record || others.length > 0 || numbers.length === 0) return undefined;
  const parts = change === 'aside' ? setAside(record, world) : added(record, world);
  if (parts.length === 0) return undefined;
  return answered(asked, 'agenda', quoting(say, record, parts), focusOf(record, parts[0]?.key));
};

function changeAsked({ typed, language, cues, items, decisions }: Asked): 'aside' | 'added' | undefined {
  const text = plain(typed);
  if (items.length + decisions.length > 0 || OTHERWISE.some((cue) => cues.has(cue))) return undefined;
  if (!ITEM[language].test(text)) return undefined;
  const isAside = ASKS[language].aside.test(text);
  const isAdded = cues.has('agenda') && ASKS[language].added.test(text);
  return isAside === isAdded ? undefined : isAside ? 'aside' : 'added';
}

type Part = { key: string; quote: string };
type Sentence = { paragraph: Paragraph; text: string; quote: string; numbers: string };

const sentencesWith = (record: DocumentRecord, world: World, pattern: RegExp): Sentence[] =>
  record.paragraphs.flatMap((paragraph) =>
    findSentences(paragraph.text).flatMap(({ start, end }) => {
      const text = plain(paragraph.text.slice(start, end));
      const match = pattern.exec(text);
      const quote = () => quoteOf(world.knowledge, record, paragraph, start, end);
      const numbers = (match?.groups?.numbers ?? '').replace(/\s/g, '');
      return match ? [{ paragraph, text, quote: quote(), numbers }] : [];
    }),
  );

/** Words that stand in brackets behind the title of an item that was set aside. */
const BEHIND = /[(（][^()（）]*(?:in abeyance|en suspens|en suspenso)\s?[)）]/u;

/** The longest sentence that says which was set aside, where all that do give the same numbers, and the lines of the agenda that say so too. */
function setAside(record: DocumentRecord, world: World): Part[] {
  const pattern = SAYS[record.document.language]?.aside;
  const found = pattern ? sentencesWith(record, world, pattern) : [];
  const [longest] = found.toSorted((a, b) => b.text.length - a.text.length);
  if (!longest || found.some(({ numbers }) => numbers !== longest.numbers)) return [];
  const said = found.map(({ paragraph }) => paragraph);
  const lines = record.paragraphs.filter(
    (paragraph) => paragraph.part !== 'head' && !said.includes(paragraph) && BEHIND.test(plain(paragraph.text)),
  );
  // Of two lines, each would be one item.
  const [line, ...others] = lines;
  const own = line && others.length === 0 ? [line] : [];
  return [
    { key: longest.paragraph.key, quote: longest.quote },
    ...own.map((paragraph) => ({ key: paragraph.key, quote: quoteWhole(world.knowledge, record, paragraph) })),
  ];
}

/** So many paragraphs on, an agenda is adopted as somebody has proposed to amend it. */
const NEAR = 2;

/** The sentence that adds an item, and the one by which the agenda was adopted with it. */
function added(record: DocumentRecord, world: World): Part[] {
  const says = SAYS[record.document.language];
  const [own, ...others] = says ? sentencesWith(record, world, says.added) : [];
  if (!says || !own || others.some(({ numbers }) => numbers !== own.numbers)) return [];
  const at = record.paragraphs.indexOf(own.paragraph);
  const near = record.paragraphs.slice(at, at + 1 + NEAR);
  const adopted = sentencesWith(record, world, says.amended).find(({ paragraph }) => near.includes(paragraph));
  return adopted ? [own, adopted].map(({ paragraph, quote }) => ({ key: paragraph.key, quote })) : [];
}
