import type { Asked } from '../asked.ts';
import { notInRecords, type Reply } from '../compose.ts';
import { namesPerson } from '../evidence/persons/roles.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';

/** Heads of organizations in the languages of documents, one office each. */
const OFFICES: readonly RegExp[] = [
  /\bexecutive directors?\b|\bdirect(?:eur|rice)s? exécuti(?:f|ve)s?\b|\bdirector(?:a|es|as)? ejecutiv[oa]s?\b|исполнительн\p{L}+ директор\p{L}*|(?:ال|لل)مدير\p{L}* التنفيذي\p{L}*|执行主任/giu,
  /\bsecretary-general\b|\bsecrétaires? général\p{L}*|\bsecretari[oa] general\b|генеральн\p{L}+ секретар\p{L}*|(?:ال|لل)[اأ]مين\p{L}* العام\p{L}*|秘书长/giu,
  /\bexecutive secretar(?:y|ies)\b|\bsecrétaires? exécuti(?:f|ve)s?\b|\bsecretari[oa] ejecutiv[oa]\b|исполнительн\p{L}+ секретар\p{L}*|(?:ال|لل)[اأ]مين\p{L}* التنفيذي\p{L}*|执行秘书/giu,
  /\bdirectors?-general\b|\bdirect(?:eur|rice)s? général\p{L}*|\bdirector(?:a)? general\b|генеральн\p{L}+ директор\p{L}*|(?:ال|لل)مدير\p{L}* العام\p{L}*|总干事/giu,
  /\bhigh commissioners?\b|\bhaut(?:e)?-?commissaires?\b|\balt[oa] comisionad[oa]\b|верховн\p{L}+ комиссар\p{L}*|(?:ال|لل)مفوض\p{L}* السامي\p{L}*|高级专员/giu,
  /\bdirectors?\b|\bdirect(?:eur|rice)s?(?!\p{L})|\bdirector(?:a|es|as)\b|(?<!\p{L})директор(?:а|у|ом|е|ы)?(?!\p{L})|(?<!\p{L})[وبل]?(?:ال|لل)مدير\p{L}*|主任(?!委员|会)|司长|局长/giu,
  /\bregistrars?\b|\bgreffi(?:er|[eè]re)s?(?!\p{L})|\bsecretari[oa]s? judicial(?:es)?\b|(?<!\p{L})секретар\p{L}+ трибунала|(?:ال|لل)مسجل\p{L}*|书记官长/giu,
  /\bco-?ordinators?\b|\bco-?ordonnat(?:eur|rice)s?(?!\p{L})|\bcoordinador(?:a|es|as)?\b|(?<!\p{L})координатор\p{L}*|(?:ال|لل)منسق\p{L}*|协调员/giu,
  /\bsecretar(?:y|ies)\b(?!-)|\bsecrétaires?(?!\p{L})|\bsecretari[oa]s?\b|(?<!\p{L})секретар(?:ь|я|ю|ем|е)(?!\p{L})|(?:ال|لل)[اأ]مين(?!\p{L})|秘书(?![长处])/giu,
];

/** What makes an office that of a deputy, before it or, in French, Spanish and Arabic, behind it. */
const BEFORE =
  /(?:(?:deputy|assistant|under|vice|former|associate)(?:[\s-]+(?:executive|regional|managing|registry|national))?|(?:assistant|deputy) (?:to|of) the|(?:adjointe?|assistante?) (?:du|de la|au|à la|de l['’]|à l['’])|sous|(?:adjunt[oa]|asistente|ayudante) (?:del?|al?)(?: la)?|(?:sub|vice)|заместител\p{L}+|помощник\p{L}*|نائب\p{L}*|وكيل\p{L}*|مساعد\p{L}*|副|助理)[\s-]*$/iu;
const BEHIND = /^ (?:adjointe?s?|adjunt[oa]s?|assistante?s?|المساعد|المعاون)(?!\p{L})/iu;

/** Who holds an office is asked, and not who does something. */
const ASKS_HOLDER =
  /^\P{L}*(?:who(?: is|['’]s| was)|qui (?:est|était)|qui[ée]n (?:es|era|fue)|кто(?: является| был)?) (?:the|le|la|l['’]|el|\p{L}+(?:ый|ий|ая) |директор|секретар|координатор)/iu;

/**
 * "Who is the Executive Director?": a sentence on a Deputy Executive Director, and on no other, names somebody else.
 *
 * @example sayNotDeputy(“The Deputy Executive Director … provided an update”, asked, world, say).answer.status // 'not-in-records'
 */
export function sayNotDeputy(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  if (answer.status !== 'answered' || answer.kind !== 'passage' || !asked.cues.has('who')) return reply;
  const quoted = answer.sources.map(({ quote }) => quote ?? '').join('\n');
  const isOfDeputy = OFFICES.some((office) => {
    const told = deputies(quoted, office);
    return deputies(asked.typed, office).includes(false) && told.length > 0 && told.every((is) => is);
  });
  const isOfNobody =
    ASKS_HOLDER.test(asked.typed) &&
    !/\p{Lo}/u.test(quoted) &&
    !namesPerson(quoted) &&
    OFFICES.some((office) => asked.typed.match(office) && quoted.match(office));
  return isOfDeputy || isOfNobody
    ? notInRecords(asked, world, say, answer.kind, { lead: say.notInRecords }, focus)
    : reply;
}

/** For each place where a text names an office, whether it is that of a deputy. */
const deputies = (text: string, office: RegExp): boolean[] =>
  [...text.matchAll(office)].map(
    ({ 0: found, index }) => BEFORE.test(text.slice(0, index)) || BEHIND.test(text.slice(index + found.length)),
  );
