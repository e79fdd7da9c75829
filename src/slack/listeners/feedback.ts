import type { App } from '@slack/bolt';
import * as v from 'valibot';
import { feedbackModal } from '../../views/blocks/feedback.ts';
import { ACTION, VIEW } from '../../views/blocks/ids.ts';
import { noticeModal } from '../../views/blocks/notice-modal.ts';
import { troubleText } from '../../views/blocks/trouble.ts';
import { answeredAgain } from '../answered.ts';
import { codeOf, reasonOf } from '../failures.ts';
import { onPress } from '../pressed.ts';
import type { FindReader } from '../reader.ts';
import type { Services } from '../services.ts';

const metadata = v.object({ id: v.number() });

/** Keeps what readers think of answers, one opinion of each on an answer. "Not helpful" asks what was expected, and names the record that can be corrected. */
export function onFeedback(app: App, services: Services, findReader: FindReader): void {
  const { store, now } = services;
  onPress(app, services, findReader, ACTION.feedback, async ({ value, reader, open, say }) => {
    const [opinion, exchangeId = ''] = value.split(':');
    const answered = await answeredAgain(services, exchangeId, reader.level);
    if (!answered) return say('tooOld');
    const { exchange, answer } = answered;
    const records = [...new Set(answer.sources.map(({ record }) => record))];
    const kept = {
      at: now(),
      team: reader.team,
      user: reader.user,
      helpful: opinion === 'helpful',
      question: exchange.question,
      answer: { kind: answer.kind, status: answer.status, lead: answer.lead },
      records,
    };
    const id = await store.feedback.add(kept, exchangeId);
    if (opinion === 'helpful') return say('helpful');
    await open(feedbackModal({ words: reader.person.words, records, metadata: JSON.stringify({ id }) }));
  });

  app.view(VIEW.feedback, async ({ ack, body, view, client, context }) => {
    const [expected] = Object.values(view.state.values).flatMap((block) => block[VIEW.expected]?.value ?? []);
    const place = { team: context.teamId, user: body.user.id, together: false };
    const { team, user, person } = await findReader(client, place);
    try {
      const { id } = v.parse(metadata, JSON.parse(view.private_metadata));
      if (expected) await store.feedback.explain(id, { team, user }, expected);
    } catch (error) {
      services.log(`${VIEW.feedback}: ${reasonOf(error)}`, { level: 'error' });
      const told = troubleText(codeOf(error), person.words);
      // Told under the remark, which stays there to be sent again.
      return ack({ response_action: 'errors', errors: { [VIEW.expected]: told } });
    }
    await ack({ response_action: 'update', view: noticeModal('sent', person.words) });
  });
}
