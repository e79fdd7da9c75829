/**
 * The ordinals from the first to the hundred and ninety-ninth, from those below the hundredth: sessions of the Human
 * Rights Committee and of the FAO Council count so far. `over` puts a hundred before a form; figures stay by themselves.
 *
 * @example beyondHundred(en, ['hundredth'], (form) => [`one hundred and ${form}`])[127] // ['one hundred and twenty-eighth', …]
 */
export const beyondHundred = (
  below: readonly string[][],
  hundredth: readonly string[],
  over: (form: string) => string[],
): string[][] => [
  ...below.map((forms) => [...forms]),
  [...hundredth],
  ...below.map((forms) => forms.filter((form) => !/\d/.test(form)).flatMap(over)),
];
