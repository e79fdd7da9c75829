import { isObject, say } from './check.ts';

/** What is wrong with what an element has chosen at first: an option that it does not offer, an hour that is none. */
export function choicesWrong(element: Record<string, unknown>, at: string): string[] {
  const { initial_option, initial_options, initial_time, timezone } = element;
  const offered = optionsOf(element).map((option) => JSON.stringify(option));
  const chosen = [initial_option ?? [], initial_options ?? []].flat();
  const strange = chosen.some((option) => !offered.includes(JSON.stringify(option)));
  const isHour = /^([01]\d|2[0-3]):[0-5]\d$/.test(String(initial_time));
  return [
    ...(strange && offered.length > 0 ? [say('initial_option must match one of the options', at)] : []),
    ...(Array.isArray(initial_options) && initial_options.length === 0
      ? [say('must contain at least 1 items', `${at}/initial_options`)]
      : []),
    ...(initial_time !== undefined && !isHour ? [say('must be HH:mm', `${at}/initial_time`)] : []),
    ...(timezone !== undefined && !Intl.supportedValuesOf('timeZone').includes(String(timezone))
      ? [say('unknown time zone', `${at}/timezone`)]
      : []),
  ];
}

/** The options of a menu, those under headings too. */
function optionsOf({ options, option_groups }: Record<string, unknown>): unknown[] {
  const groups = Array.isArray(option_groups) ? option_groups.filter(isObject) : [];
  return [options ?? [], groups.map((group) => group.options ?? [])].flat(2);
}
