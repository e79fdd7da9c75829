import { comma, semicolon } from '../answer/phrases/commas.ts';
import type { AnswerLanguage, Catalogue, CatalogueBody, HeldDocument } from '../model.ts';
import {
  bodyTitle,
  catalogueWords,
  contradictionTitle,
  contradictionValue,
  sessionTitle,
  textFor,
  wordedList,
  wordedTexts,
} from './catalogue-words.ts';
import { wordedDate } from './dates.ts';
import { languageName } from './facts.ts';
import { paragraphName } from './paragraphs.ts';
import { atAGlance } from './untitled.ts';
import { viewWords } from './words.ts';

/** The catalogue for the terminal: what is held by body and year, gaps, what is to be reviewed, contradictions. */
export function catalogueAsText(catalogue: Catalogue, language: AnswerLanguage): string {
  const words = catalogueWords(language);
  if (catalogue.documents + catalogue.toReview.length === 0) return `${words.none}\n`;
  const { documents, languages, bodies, toReview, contradictions } = catalogue;
  const { quoted } = viewWords(language).calendar;
  const sections = [
    words.held(documents, wordedTexts(languages, language)),
    ...bodies.map((body) => bodyText(body, language)),
    ...section(
      words.toReview,
      words.toReviewLead,
      toReview.map(({ record, paragraph, quote, because }) => {
        const where = paragraph === undefined ? words.wholeRecord : paragraphName(paragraph, language);
        const told = [...(quote ? [quoted(quote)] : []), ...(because ? [because] : [])];
        return told.length > 0
          ? words.of(`${record}, ${where}`, told.join(semicolon(language)))
          : `${record}, ${where}`;
      }),
    ),
    ...section(
      words.contradictions,
      words.contradictionsLead,
      contradictions.flatMap((contradiction) => [
        contradictionTitle(contradiction, bodies, language),
        ...contradiction.values.map(({ value, record, paragraph, quote }) => {
          const told = contradictionValue(contradiction, value, language);
          const source = `${quoted(quote)} (${record}, ${paragraphName(paragraph, language)})`;
          return `  ${told ? words.of(told, source) : source}`;
        }),
      ]),
    ),
  ];
  return `${sections.join('\n\n')}\n`;
}

const section = (title: string, lead: string, lines: string[]): string[] =>
  lines.length > 0 ? [[title, `  ${lead}`, ...lines.map((line) => `  ${line}`)].join('\n')] : [];

function bodyText(body: CatalogueBody, language: AnswerLanguage): string {
  const words = catalogueWords(language);
  const held = body.years.flatMap(({ year, documents }) => [
    `  ${year ?? words.undated}`,
    ...documents.map((document) => `    ${documentText(document, language)}`),
  ]);
  const gaps = body.gaps.map(({ session, missing }) => {
    const named = missing.map(({ kind, symbol }) =>
      symbol ? words.missingAs(words.missing[kind], symbol) : words.missing[kind],
    );
    return `    ${words.of(sessionTitle(session, language), named.join(comma(language)))}`;
  });
  return [bodyTitle(body, language), ...held, ...(gaps.length > 0 ? [`  ${words.gaps}`, ...gaps] : [])].join('\n');
}

function documentText(document: HeldDocument, language: AnswerLanguage): string {
  const words = catalogueWords(language);
  const names = document.texts.map((text) => languageName(text.language, language));
  const text = textFor(document, language);
  const { calendar, document: says } = viewWords(language);
  const begins = text?.begins && `${says.begins}${calendar.quoted(atAGlance(text.begins))}`;
  return [
    ...(text ? [text.title] : []),
    // A document without a title is called by its symbol already.
    ...(document.symbol && text?.untitled ? [] : [document.symbol ?? words.noSymbol]),
    ...(document.date ? [wordedDate(document.date, language)] : []),
    words.languages(wordedList(names, language)),
    ...(text?.untitled ? [says.untitled] : []),
    ...(begins ? [begins] : []),
  ].join(semicolon(language));
}
