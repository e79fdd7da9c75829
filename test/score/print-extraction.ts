import { type Category, documentsOf, languages, precision, recall, type Score, scoreOf, total } from './extraction.ts';

const cell = (score: Score) =>
  `${precision(score).toFixed(2)} ${recall(score).toFixed(2)} (${score.right + score.missed})`.padEnd(17);

/** Prints precision, recall and the number of facts for each language and category, then every mistake. */
export function printExtraction(write: (line: string) => void): void {
  const mistakes: string[] = [];
  write('precision, recall (facts that stand in the documents)');
  for (const [i, language] of languages.entries()) {
    const scores = scoreOf(language);
    const columns = Object.keys(scores) as Category[];
    if (i === 0) write(['   ', 'documents ', ...columns.map((name) => name.padEnd(17)), 'all'].join(' '));
    const all = total(scores);
    const cells = columns.map((name) => cell(scores[name]));
    write([`${language} `, String(documentsOf(language).length).padEnd(10), ...cells, cell(all)].join(' ').trimEnd());
    mistakes.push(...all.mistakes);
  }
  for (const mistake of mistakes) write(mistake);
}
