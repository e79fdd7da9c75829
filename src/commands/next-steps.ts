/** What a person has to act on after an ingest: lines of each sort. */
export type Open = {
  look: string[];
  decide: string[];
  review: string[];
  contradiction: string[];
  correct: string[];
  bodies: string[];
};

/** `folder`: the command at the end of the step is told the knowledge folder. */
type Sort = { title: string; next: string; folder?: true };

/** What stands above each sort of lines, and what to do about it. The order is that of the work. */
const SORTS: Record<keyof Open, Sort> = {
  correct: { title: 'To correct; left out of answers until then:', next: 'correct the lines named above' },
  decide: {
    title: 'To decide; what people wrote was kept, although the text is now read otherwise:',
    next: 'compare these entries with the text, and keep or change them',
  },
  review: {
    title: 'To review; left out of answers until you have looked:',
    next: 'compare these claims with the text; correct or delete them, or put "reviewed: YOUR NAME" beside those that are right',
  },
  contradiction: {
    title: 'Differs from other records; answers tell both until you choose:',
    next: 'choose in rulings.yml, by the line shown',
  },
  look: {
    title: 'To look at; seen but not understood, or not found:',
    next: 'look into the records and add what is missing; with "reviewed: YOUR NAME" under "document" it is not told again',
  },
  bodies: {
    title: 'Bodies that are not in bodies.yml:',
    next: 'add names to bodies.yml, or accept what is proposed, with the time zone of its seat: rapporteur accept ID --zone ZONE',
    folder: true,
  },
};

const ORDER = Object.keys(SORTS) as (keyof Open)[];

/**
 * What is open, each sort under its title, and then what to do about it, in the order of the work. The last step is always to
 * check the folder.
 *
 * @example openWork({ ...nothing }, 'knowledge').at(-1) // '  1. check the folder: rapporteur check --knowledge knowledge'
 */
export function openWork(open: Open, folder: string): string[] {
  const sorts = ORDER.filter((sort) => open[sort].length > 0);
  const steps = [
    ...sorts.map((sort) => `${SORTS[sort].next}${SORTS[sort].folder ? ` --knowledge ${folder}` : ''}`),
    `check the folder: rapporteur check --knowledge ${folder}`,
  ];
  return [
    ...sorts.flatMap((sort) => [SORTS[sort].title, ...open[sort].map((line) => `  ${line}`)]),
    ...(sorts.length === 0 ? ['Nothing is in doubt, and nothing differs from other records.'] : []),
    'What to do next:',
    ...steps.map((step, at) => `  ${at + 1}. ${step}`),
  ];
}

const MOST_NAMED = 5;

/**
 * The same remark on several documents as one line, with their names.
 *
 * @example together([['a.txt', 'no title found'], ['b.txt', 'no title found']]) // ['2 documents: no title found: a.txt, b.txt']
 */
export function together(remarks: readonly [name: string, remark: string][]): string[] {
  return [...Map.groupBy(remarks, ([, remark]) => remark)].map(([remark, found]) => {
    const names = found.map(([name]) => name);
    const more = names.length - MOST_NAMED;
    const named =
      more > 1 ? `${names.slice(0, MOST_NAMED).join(', ')} and ${more} others, named above` : names.join(', ');
    return names.length > 1 ? `${names.length} documents: ${remark}: ${named}` : `${named}: ${remark}`;
  });
}
