import { ownSessions } from '../../knowledge/own-sessions.ts';
import type { Body, DocumentRecord, Paragraph } from '../../model.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { findOrdinals } from '../../records/ordinals.ts';
import { findSentences } from '../../records/sentences.ts';
import { plain, type Span } from '../../records/text.ts';
import { designations } from './officer-designated.ts';
import type { OfficeNamed } from './officer-lines.ts';

/** "Par le Président du Groupe de travail, M. Veit Koester": an office, of whom, and who holds it. */
const OFFICES: Record<OfficeNamed, string> = {
  chair: 'Chair(?:man|person|woman)?|[Pp]resident|[Pp]résidente?|[Pp]residenta|[Pp]residente|[Пп]редседател\\p{L}*',
  rapporteur: '[Rr]apporteur|[Rr]apporteuse|[Rr]elatora?|[Дд]окладчи\\p{L}+',
};
const OF = "(?: (?:of|du|de la|de|del) (?:the )?(?<of>\\p{L}[\\p{L} ’'-]{2,70}?))?";
const TITLE = '(?:Mrs?|Ms|Dr|M|Mme|Mlle|Sra?|Srta|г-н|г-жа|г-на|г-жу|г-ном|г-жой)(?:\\.|(?<=Mme|Mlle|г-\\p{L}+))?';
const NAME = "(?<name>\\p{Lu}[\\p{L}’'-]*(?: (?:(?:de|da|van|von|der|el|al|bin|la) )*\\p{Lu}[\\p{L}’'-]*){0,4})";

/** Without a title, a name stands behind a comma and before its country: "The Chair, Ada Nurmi (Finland), opened". */
const UNTITLED = ",(?= (?:\\p{Lu}[\\p{L}’'-]+ ){2,4}\\()";

/** Words before an office that make it that of another, or of another time. */
const OTHER =
  /(?:vice|co|deputy|acting|former|outgoing|incoming|temporary|next|past|previous|assistant|first|second|ancien(?:ne)?|nouve(?:au|lle)|future?|sortante?|ex|anterior|nuev[oa]|saliente|бывш\p{L}*|заместител\p{L}*|special|spécial|especial|специальн\p{L}*|on behalf of the|behalf of its|au nom du|au nom de la|en nombre del|от имени)[\s-]*$/iu;

/** "Ms. Nicola Clase (representing …), was elected President of the Executive Board": in languages that say it so. */
const ELECTED =
  '(?: ?\\([^()]{2,80}\\))?,? (?:was|has been|is|a été|est|fut|fue|ha sido|была?) (?:unanimously |by acclamation |à l’unanimité |por unanimidad |единогласно )?(?:re-?)?(?:elected|élue?|réélue?|elegid[oa]|избрана?)(?: as)?(?: (?:the|its|le|la|son|sa|su))? ';

/** A sentence that names the holder of an office; `elected`: it says that he or she was elected to it. */
export type OfficerSaid = {
  record: DocumentRecord;
  paragraph: Paragraph;
  sentence: Span;
  name: string;
  elected: boolean;
};

/** The sentences of a document of a body that name who holds an office of that body itself. */
export function officersSaid(record: DocumentRecord, body: Body, office: OfficeNamed): OfficerSaid[] {
  const patterns = [
    new RegExp(`(?<![\\p{L}-])(?:${OFFICES[office]})${OF}(?:,? ${TITLE}|${UNTITLED}) ${NAME}`, 'gu'),
    new RegExp(
      `(?:${TITLE}) ${NAME}${ELECTED}(?:${OFFICES[office]})(?![\\p{L}-])${OF}(?=[.,;]|$| (?:for|pour|para|на) )`,
      'gu',
    ),
    ...designations(record.document.language, office),
  ];
  const own = plain(
    [...body.names.flatMap((name) => Object.values(name)), ...Object.values(body.also ?? {}).flat()].join('\n'),
  );
  return record.paragraphs.flatMap((paragraph) =>
    findSentences(paragraph.text).flatMap((sentence) => {
      const text = paragraph.text.slice(sentence.start, sentence.end).replace(/[‐‑]/gu, '-').replace(/\s/gu, ' ');
      const found = patterns.flatMap((pattern, at) => [...text.matchAll(pattern)].map((match) => ({ match, at })));
      return found.flatMap(({ match: { index, groups }, at }) => {
        const isOwn = groups?.of === undefined || own.includes(plain(groups.of));
        const isOfNext = at >= OF_SESSION && namesOtherSession(text, record);
        return isOwn && !isOfNext && !OTHER.test(text.slice(0, index))
          ? [{ record, paragraph, sentence, name: plain(groups?.name ?? ''), elected: at > 0 }]
          : [];
      });
    }),
  );
}

/** From this place on, the patterns are those of officers of a session. */
const OF_SESSION = 2;

/** Whether a sentence counts another session than that of its document: "at the opening of its forty-ninth session, it elected". */
function namesOtherSession(text: string, record: DocumentRecord): boolean {
  const words = plain(text);
  const own = ownSessions(record).map(({ number }) => number);
  return findOrdinals(words, { start: 0, end: words.length }, languageOf(record.document.language)).some(
    ({ numbers }) => numbers.some((number) => !own.includes(number)),
  );
}
