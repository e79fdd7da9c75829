import type { App } from '@slack/bolt';
import type { LinkSharedEvent } from '@slack/types';
import type { ChatUnfurlArguments, WebClient } from '@slack/web-api';
import type { DocumentRecord } from '../../model.ts';
import { symbolOfLink } from '../../records/official-link.ts';
import { halves, symbolKey } from '../../records/symbol.ts';
import { documentEntity, unfurlCard } from '../../views/blocks/unfurl.ts';
import { codeOf, isPassing } from '../failures.ts';
import { type People, wordsOf } from '../people.ts';
import type { Services } from '../services.ts';

/** From so many links on, none is shown as a card: they would push the message away. */
const TOO_MANY = 3;
/** A document that was shown in a channel is not shown there again so soon. */
const LATELY_MS = 60 * 60_000;

type Found = { url: string; record: DocumentRecord };

/**
 * Official links to documents that are held show as a card, in the composer and in the message; as a Work Object where
 * the workspace knows these. Slack's reference leaves open whether both may be sent at once: so that is tried, then
 * each. Everybody in a channel sees a card, so only general records are shown.
 */
export function onLinks(app: App, services: Services, people: People): void {
  const records = () => services.world('general').knowledge.records;
  /** Which way of showing documents each workspace took last. */
  const taken = new Map<string, number>();

  const heldAt = (url: string): DocumentRecord | undefined => {
    const key = symbolOfLink(url);
    return key === undefined
      ? undefined
      : records().find(
          ({ document: { symbol } }) => symbol && [symbol, ...halves(symbol)].map(symbolKey).includes(key),
        );
  };

  async function fresh(found: Found[], { channel, source }: LinkSharedEvent, team: string): Promise<Found[]> {
    if (source === 'composer') return found;
    const now = services.now();
    const shown = await Promise.all(
      found.map(({ record }) => services.store.showOnce(record.id, `${team}:${channel}`, now, now - LATELY_MS)),
    );
    return found.filter((_, index) => shown[index]);
  }

  app.event('link_shared', async ({ event, client, context }) => {
    if (event.links.length >= TOO_MANY) return;
    const found = event.links.flatMap(({ url }) => {
      const record = heldAt(url);
      return record ? [{ url, record }] : [];
    });
    const cards = await fresh(found, event, context.teamId ?? '');
    if (cards.length === 0) return;
    const { words } = await people(client, context.teamId ?? '', event.user);
    const target =
      event.unfurl_id && event.source
        ? { unfurl_id: event.unfurl_id, source: event.source as 'composer' | 'conversations_history' }
        : { channel: event.channel, ts: event.message_ts };
    const unfurls = Object.fromEntries(cards.map(({ url, record }) => [url, unfurlCard(record, url, words)]));
    const entities = cards.map(({ url, record }) => documentEntity(record, { url, appUnfurlUrl: url, words }));
    const metadata = { entities };
    await unfurl(client, context.teamId ?? '', [
      { ...target, unfurls, metadata },
      { ...target, metadata },
      { ...target, unfurls },
    ]);
  });

  /** Tries one way after the other, and begins next time with the one that the workspace took. */
  async function unfurl(client: WebClient, team: string, ways: ChatUnfurlArguments[]): Promise<void> {
    for (let at = taken.get(team) ?? 0; at < ways.length; at++)
      try {
        await client.chat.unfurl(ways[at] as ChatUnfurlArguments);
        return void taken.set(team, at);
      } catch (error) {
        if (at === ways.length - 1 || isPassing(error)) throw error;
        services.log(`chat.unfurl: ${codeOf(error)}; tried in another way`);
      }
  }

  app.event('entity_details_requested', async ({ event, client }) => {
    const record = records().find(({ id }) => id === event.external_ref?.id) ?? heldAt(event.entity_url);
    if (!record) return;
    const words = wordsOf(event.user_locale);
    const metadata = documentEntity(record, { url: event.entity_url, words });
    await client.entity.presentDetails({ trigger_id: event.trigger_id, metadata });
  });
}
