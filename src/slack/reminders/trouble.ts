import type { WebClient } from '@slack/web-api';
import type { DueTurn } from '../../store/store.ts';
import { reminderTrouble } from '../../views/blocks/reminder-trouble.ts';
import { codeOf } from '../failures.ts';
import type { Services } from '../services.ts';

/** Tells the person who made a subscription, once, why its reminders cannot be posted. Never rejects. */
export type TellTrouble = (client: WebClient, due: DueTurn, code: string) => Promise<void>;

export const createTellTrouble =
  ({ log }: Services): TellTrouble =>
  async (client, { subscription, trouble }, code) => {
    if (trouble === code) return;
    const { createdBy, language, target } = subscription;
    // Whoever asked for reminders in a direct message cannot be told there that it fails.
    if (createdBy.id === target) return;
    const told = reminderTrouble(subscription, code, language);
    await client.chat
      .postMessage({ channel: createdBy.id, ...told, unfurl_links: false, unfurl_media: false })
      .catch((error: unknown) =>
        log(`reminder: its maker could not be told: ${codeOf(error)}`, { level: 'warn', trouble: code }),
      );
  };
