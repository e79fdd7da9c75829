import type { EntityCustomField, EntityMetadata, KnownBlock } from '@slack/types';
import type { AnswerLanguage, DocumentRecord } from '../../model.ts';
import { isDay } from '../../records/when.ts';
import { wordedDate } from '../dates.ts';
import { isKindKnown, languageName, mastheadClaim, wordedKind, wordedSession } from '../facts.ts';
import { officialHref } from '../links.ts';
import { viewWords } from '../words.ts';
import { mrkdwn, plain, smallPrint } from './elements.ts';
import { clean, clip, isolated, link } from './escape.ts';
import { slackWords } from './words.ts';

const productName = 'Rapporteur';

/** Two of them fit into one text. */
const longestLink = 1400;

/**
 * A document in place of its bare address: title, symbol, kind, date, session. Slack refuses rich text in unfurls, so
 * record text is plain text here. Everyone in the channel sees it: only for documents that all may see.
 */
export function unfurlCard(record: DocumentRecord, url: string, words: AnswerLanguage): { blocks: KnownBlock[] } {
  const { symbol, date, language } = record.document;
  const says = viewWords(words).answer;
  const facts = [symbol, kindOf(record, words), date && wordedDate(date, words), sessionOf(record, words)];
  const links = [link(url, says.passage), symbol ? link(officialHref(symbol, language), says.official) : ''].filter(
    (text) => text.startsWith('<') && text.length <= longestLink,
  );
  return {
    blocks: [
      { type: 'section', text: plain(nameOf(record), 500) },
      ...smallPrint(facts.flatMap((fact) => (fact ? isolated(clip(fact, 200)) : [])).join(' · ')),
      ...(links.length > 0 ? [{ type: 'context' as const, elements: [mrkdwn(links.join(' · '))] }] : []),
    ],
  };
}

export type EntityOptions = { url: string; appUnfurlUrl?: string; words: AnswerLanguage };

/** A document as a Work Object, for `chat.unfurl` and for the pane that opens beside the conversation. */
export function documentEntity(record: DocumentRecord, { url, appUnfurlUrl, words }: EntityOptions): EntityMetadata {
  const { symbol, date, distribution, language, original } = record.document;
  const says = viewWords(words).document;
  const kind = kindOf(record, words);
  const fields: (EntityCustomField | undefined)[] = [
    text('symbol', says.symbol, symbol),
    text('kind', says.kind, kind),
    date && isDay(date)
      ? { key: 'date', label: says.date, type: 'slack#/types/date', value: date }
      : text('date', says.date, date),
    text('session', says.session, sessionOf(record, words)),
    text('distribution', says.distribution, distribution && says.distributions[distribution]),
    text('language', says.language, languageName(language, words)),
    text('original', says.original, original && languageName(original, words)),
    symbol
      ? { key: 'official', label: says.official, type: 'slack#/types/link', value: officialHref(symbol, language) }
      : undefined,
  ];
  const custom = fields.filter((field) => field !== undefined);
  return {
    entity_type: 'slack#/entities/content_item',
    url,
    ...(appUnfurlUrl ? { app_unfurl_url: appUnfurlUrl } : {}),
    external_ref: { id: record.id, type: 'document' },
    entity_payload: {
      attributes: {
        title: { text: clip(nameOf(record), 500) },
        display_type: slackWords(words).document.type,
        ...(symbol ? { display_id: clip(symbol, 200) } : {}),
        product_name: productName,
        locale: slackWords(words).document.locale,
      },
      custom_fields: custom,
      display_order: custom.map(({ key }) => key),
    },
  };
}

function text(key: string, label: string, value: string | null | undefined): EntityCustomField | undefined {
  return value ? { key, label, type: 'string', value: clip(value, 500) } : undefined;
}

/** What a document is called: its title, or the name of its record where it has none. */
const nameOf = ({ id, document }: DocumentRecord): string => clean(document.title).trim() || id;

/** Its kind, where it is known, in the reader's language where there is a word for it, else in the document's own. */
function kindOf(record: DocumentRecord, words: AnswerLanguage): string | undefined {
  const { kind } = record.document;
  if (!isKindKnown(kind)) return undefined;
  return wordedKind(kind, words) ?? mastheadClaim(record, 'kind')?.quote ?? kind;
}

function sessionOf(record: DocumentRecord, words: AnswerLanguage): string | undefined {
  const { session } = record.document;
  return mastheadClaim(record, 'session')?.quote ?? (session && wordedSession(session, words));
}
