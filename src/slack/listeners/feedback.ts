import type { App } from '@slack/bolt';
import * as v from 'valibot';
import { feedbackModal } from '../../views/blocks/feedback.ts';
import { ACTION, VIEW } from '../../views/blocks/ids.ts';
import { noticeMessage } from '../../views/blocks/trouble.ts';
import { answeredAgain } from '../answered.ts';
import { openView } from '../open-view.ts';
import { onPress, type Press } from '../pressed.ts';
import type { FindReader } from '../reader.ts';
import type { Services } from '../services.ts';

const metadata = v.object({ id: v.number() });

/** Keeps what readers think of answers. "Not helpful" asks what was expected, and names the record that can be corrected. */
export function onFeedback(app: App, services: Services, findReader: FindReader): void {
  const { store, now } = services;
  const say = async ({ respond, reader }: Press, notice: 'helpful' | 'tooOld') =>
    void (await respond?.({
      response_type: 'ephemeral',
      replace_original: false,
      ...noticeMessage(notice, reader.person.words),
    }));

  onPress(app, findReader, ACTION.feedback, async (press) => {
    const { client, body, value, reader, respond } = press;
    const [opinion, exchangeId = ''] = value.split(':');
    const answered = await answeredAgain(services, exchangeId, reader.level);
    if (!answered) return say(press, 'tooOld');
    const { exchange, answer } = answered;
    const records = [...new Set(answer.sources.map(({ record }) => record))];
    const id = await store.feedback.add({
      at: now(),
      team: reader.team,
      user: reader.user,
      helpful: opinion === 'helpful',
      question: exchange.question,
      answer: { kind: answer.kind, status: answer.status, lead: answer.lead },
      records,
      expected: null,
    });
    if (opinion === 'helpful') return say(press, 'helpful');
    const { words } = reader.person;
    const view = feedbackModal({ words, records, metadata: JSON.stringify({ id }) });
    await openView(services, client, body, view, { words, respond });
  });

  app.view(VIEW.feedback, async ({ ack, body, view, context }) => {
    await ack();
    const { id } = v.parse(metadata, JSON.parse(view.private_metadata));
    const fields = Object.values(view.state.values).flatMap((block) => block[VIEW.expected]?.value ?? []);
    const reader = { team: context.teamId ?? '', user: body.user.id };
    if (fields[0]) await store.feedback.explain(id, reader, fields[0]);
  });
}
