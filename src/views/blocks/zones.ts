import type { PlainTextOption } from '@slack/types';
import type { AnswerLanguage } from '../../model.ts';
import { plain } from './elements.ts';
import { option } from './options.ts';
import { cityOf, type Reading } from './reading.ts';
import { reminderWords } from './reminder-words.ts';

export type ZoneGroup = { label: ReturnType<typeof plain>; options: PlainTextOption[] };

/** Slack's limit for the options of a group. */
const mostInGroup = 100;

/**
 * Time zones to choose from: those at hand first, by region and name, then all others by region, each once. A region
 * with more zones than a group may have is several groups, which name their first and last city.
 */
export function zoneGroups(nearby: string[], zones: string[], reading: Reading): ZoneGroup[] {
  const says = reminderWords(reading.words).form;
  const near = [...new Set(nearby)].slice(0, mostInGroup);
  const regions = Map.groupBy(
    zones.filter((zone) => zone.includes('/') && !near.includes(zone)),
    (zone) => zone.split('/')[0] ?? '',
  );
  return [
    { label: plain(says.nearby, 75), options: near.map((zone) => option(zone, nearbyName(zone, reading))) },
    ...[...regions].flatMap(([region, inRegion]) =>
      portions(inRegion).map((part, _, all) => ({
        label: plain(labelOf(says.regions[region] ?? region, all.length > 1 ? part : []), 75),
        options: part.map((zone) => option(zone, cityName(zone))),
      })),
    ),
  ].filter(({ options }) => options.length > 0);
}

/** `Vienne (Europe)`; a zone without a city stays as it is. */
function nearbyName(zone: string, reading: Reading): string {
  const region = regionName(zone, reading.words);
  return region ? `${cityOf(zone, reading.words, reading)} (${region})` : zone;
}

const regionName = (zone: string, words: AnswerLanguage): string | undefined => {
  const [region = '', city] = zone.split('/');
  return city === undefined ? undefined : (reminderWords(words).form.regions[region] ?? region);
};

/** `America/Argentina/Buenos_Aires` is "Argentina, Buenos Aires". */
const cityName = (zone: string): string => zone.split('/').slice(1).join(', ').replaceAll('_', ' ');

const labelOf = (region: string, [first, ...rest]: string[]): string =>
  first === undefined ? region : `${region}: ${cityName(first)} – ${cityName(rest.at(-1) ?? first)}`;

const portions = (zones: string[]): string[][] =>
  Array.from({ length: Math.ceil(zones.length / mostInGroup) }, (_, index) =>
    zones.slice(index * mostInGroup, (index + 1) * mostInGroup),
  );
