/** The ordinals of one hundred: that of the hundred itself, and what stands in place of a form below it: `two hundred and tenth`. */
export type Hundred = { itself: readonly string[]; over: (form: string) => string[] };

/**
 * The ordinals from the first to the two hundred and ninety-ninth, from those below the hundredth: sessions of the Human
 * Rights Committee, of the FAO Council and of UNESCO's Executive Board count so far. Figures stay by themselves.
 *
 * @example beyondHundred(en, [{ itself: ['hundredth'], over: (form) => [`one hundred and ${form}`] }])[127] // ['one hundred and twenty-eighth', …]
 */
export const beyondHundred = (below: readonly string[][], hundreds: readonly Hundred[]): string[][] => [
  ...below.map((forms) => [...forms]),
  ...hundreds.flatMap(({ itself, over }) => [
    [...itself],
    ...below.map((forms) => forms.filter((form) => !/\d/.test(form)).flatMap(over)),
  ]),
];
