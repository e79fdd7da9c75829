/**
 * A text whose parts between some places are paragraphs of their own; those without words are left out.
 *
 * @example cutAt('Distr.: General 12 July 2016', [16]) // 'Distr.: General\n\n12 July 2016'
 */
export function cutAt(text: string, places: readonly number[]): string {
  const cuts = [0, ...new Set(places), text.length].sort((a, b) => a - b);
  return cuts
    .slice(1)
    .map((to, i) => text.slice(cuts[i], to).trim())
    .filter((part) => part !== '')
    .join('\n\n');
}
